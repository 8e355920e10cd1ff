package org.jogakbo.keeping.log;

import java.security.MessageDigest;
import java.util.List;
import org.jogakbo.clipping.capture.Digest;

/**
 * The hashes of a Merkle tree (RFC 6962, 2.1) and the checks of proofs about it. Inclusion and consistency are both
 * cases of one statement, that a subtree has a certain hash in a tree of a certain root
 * (draft-ietf-plants-merkle-tree-certs, "Verifying a Subtree Consistency Proof"), so there is one algorithm. Pure; safe
 * for any thread. A proof that is no proof is false, never an exception.
 */
public final class MerkleProof {
    /** The length of a hash, in bytes. */
    static final int HASH = 32;

    private MerkleProof() {}

    /** The hash of an entry. */
    public static byte[] leafHash(byte[] entry) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update((byte) 0);
        return sha256.digest(entry);
    }

    /** The hash of a node over two others. */
    static byte[] nodeHash(byte[] left, byte[] right) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update((byte) 1);
        sha256.update(left);
        return sha256.digest(right);
    }

    /** The root of a tree without entries. */
    static byte[] emptyRoot() {
        return Digest.sha256().digest();
    }

    /** Whether the proof shows that the entry with this hash stands at this index of the log of this size and root. */
    public static boolean included(byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
        return subtreeIncluded(leafHash, index, 0, size, proof, root);
    }

    /**
     * Whether the proof shows that the log of the second size begins with the log of the first, which must not be
     * empty.
     */
    public static boolean consistent(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> proof) {
        return from > 0 && subtreeConsistent(0, from, fromRoot, to, toRoot, proof);
    }

    /**
     * Whether the proof shows that the entry stands at this index, in the subtree of the entries from start to before
     * end.
     */
    public static boolean subtreeIncluded(
            byte[] leafHash, long index, long start, long end, List<byte[]> proof, byte[] root) {
        return isSubtree(start, end)
                && start <= index
                && index < end
                && leafHash.length == HASH
                && subtreeConsistent(index - start, index - start + 1, leafHash, end - start, root, proof);
    }

    /**
     * Whether the proof shows that the entries from start to before end have this root in the log of this size and
     * root.
     */
    public static boolean subtreeConsistent(
            long start, long end, byte[] subtreeRoot, long size, byte[] root, List<byte[]> proof) {
        if (proof.stream().anyMatch(hash -> hash.length != HASH)) {
            return false;
        }
        if (start == end && 0 <= start && end <= size) {
            return proof.isEmpty() && MessageDigest.isEqual(subtreeRoot, emptyRoot());
        }
        return isSubtree(start, end) && end <= size && new Climb(start, end, size).leadsTo(subtreeRoot, root, proof);
    }

    /**
     * Whether the entries from start to before end are what one node stands over, in a tree that ends there or later.
     */
    private static boolean isSubtree(long start, long end) {
        if (start < 0 || end <= start) {
            return false;
        }
        long width = end - start;
        long span = width == 1 ? 1 : Long.highestOneBit(width - 1) << 1;
        return start % span == 0;
    }

    /**
     * The way from a subtree to the root: where its first and last node and the tree's last node stand, level by level.
     */
    private static final class Climb {
        private long first;
        private long last;
        private long edge;

        Climb(long start, long end, long size) {
            first = start;
            last = end - 1;
            edge = size - 1;
            boolean flush = last == edge;
            // Up to where the proof begins: at a complete subtree's top, or where something from outside is needed.
            while (first != last && (flush || (last & 1) == 1)) {
                up();
            }
        }

        boolean leadsTo(byte[] subtreeRoot, byte[] root, List<byte[]> proof) {
            boolean complete = first == last;
            if (!complete && proof.isEmpty()) {
                return false;
            }
            byte[] subtree = complete ? subtreeRoot : proof.getFirst();
            byte[] tree = subtree;
            for (byte[] hash : proof.subList(complete ? 0 : 1, proof.size())) {
                if (edge == 0) {
                    return false;
                }
                if ((last & 1) == 1 || last == edge) {
                    subtree = first < last ? nodeHash(hash, subtree) : subtree;
                    tree = nodeHash(hash, tree);
                    while ((last & 1) == 0) {
                        up();
                    }
                } else {
                    tree = nodeHash(tree, hash);
                }
                up();
            }
            return edge == 0 && MessageDigest.isEqual(subtree, subtreeRoot) && MessageDigest.isEqual(tree, root);
        }

        private void up() {
            first >>= 1;
            last >>= 1;
            edge >>= 1;
        }
    }
}
