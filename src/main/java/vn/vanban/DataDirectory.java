package vn.vanban;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder an office's data are kept in, held by one running program alone: a second one would take the first one's
 * database server for an orphan. The system frees the lock of a killed program.
 */
record DataDirectory(Path path, FileChannel lock) implements AutoCloseable {

    static DataDirectory hold(Path path) throws IOException {
        Files.createDirectories(path);
        FileChannel lock =
                FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new IllegalStateException("Một chương trình Văn Bản khác đang dùng thư mục dữ liệu " + path
                    + ". Hãy dừng nó, hoặc đặt vanban.data sang thư mục khác.");
        }
        return new DataDirectory(path, lock);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
