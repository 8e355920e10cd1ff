package org.jogakbo.keeping.vault;

final class MemoryVaultTest extends VaultContract {
    @Override
    Vault vault() {
        return new MemoryVault();
    }
}
