package vn.vanban;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path data;

    @Test
    void belongsToOneRunningProgramAtATime() throws Exception {
        Process other = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        data.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        other.getInputStream().read();
        assertThatThrownBy(() -> DataDirectory.hold(data))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("đang dùng thư mục dữ liệu");

        other.destroyForcibly().waitFor();
        DataDirectory.hold(data).close();
    }

    static class Holder {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            DataDirectory.hold(Path.of(arguments[0]));
            System.out.print('.');
            System.out.flush();
            Thread.sleep(60_000);
        }
    }
}
