package org.jogakbo.keeping.log;

final class MemoryLogTest extends PublicLogContract {
    @Override
    PublicLog log() {
        return TiledLog.inMemory("archive.example/log");
    }
}
