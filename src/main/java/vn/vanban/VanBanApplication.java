package vn.vanban;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Văn Bản, or runs one of its commands over files. */
@SpringBootApplication
@Modulithic(systemName = "Văn Bản")
public class VanBanApplication {

    public static void main(String[] args) {
        if (CommandLine.ran(args)) {
            return;
        }
        SpringApplication.run(VanBanApplication.class, args);
    }
}
