package org.jogakbo.search.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Everything that an index holds, terms and stored texts, deleted documents included: for checks that must overlook nothing. */
public final class IndexTexts {
    private IndexTexts() {}

    /**
     * Every term, every stored value and every doc value of every segment.
     *
     * @param each is told the field and the bytes
     */
    public static void each(Path folder, BiConsumer<String, byte[]> each) {
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    segment(leaf.reader(), each);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void segment(LeafReader segment, BiConsumer<String, byte[]> each) throws IOException {
        for (FieldInfo field : segment.getFieldInfos()) {
            terms(field.name, segment.terms(field.name), each);
            values(field, segment, each);
        }
        // Deleted documents stay in a segment until it is merged away: they count.
        for (int id = 0; id < segment.maxDoc(); id++) {
            Document stored = segment.storedFields().document(id);
            for (IndexableField value : stored) {
                BytesRef bytes = value.binaryValue();
                String text = value.stringValue();
                if (bytes != null) {
                    each.accept(value.name(), BytesRef.deepCopyOf(bytes).bytes);
                }
                if (text != null) {
                    each.accept(value.name(), text.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static void terms(String field, @Nullable Terms terms, BiConsumer<String, byte[]> each) throws IOException {
        if (terms != null) {
            TermsEnum one = terms.iterator();
            for (BytesRef term = one.next(); term != null; term = one.next()) {
                each.accept(field, BytesRef.deepCopyOf(term).bytes);
            }
        }
    }

    private static void values(FieldInfo field, LeafReader segment, BiConsumer<String, byte[]> each)
            throws IOException {
        switch (field.getDocValuesType()) {
            case BINARY -> {
                BinaryDocValues values = segment.getBinaryDocValues(field.name);
                while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    each.accept(field.name, BytesRef.deepCopyOf(values.binaryValue()).bytes);
                }
            }
            case SORTED -> {
                SortedDocValues values = segment.getSortedDocValues(field.name);
                for (int n = 0; n < values.getValueCount(); n++) {
                    each.accept(field.name, BytesRef.deepCopyOf(values.lookupOrd(n)).bytes);
                }
            }
            case SORTED_SET -> {
                SortedSetDocValues values = segment.getSortedSetDocValues(field.name);
                for (long n = 0; n < values.getValueCount(); n++) {
                    each.accept(field.name, BytesRef.deepCopyOf(values.lookupOrd(n)).bytes);
                }
            }
            case NONE, NUMERIC, SORTED_NUMERIC -> {
                // Numbers hold no names.
            }
        }
    }
}
