package vn.vanban;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Văn Bản. */
@SpringBootApplication
@Modulithic(systemName = "Văn Bản")
public class VanBanApplication {

    public static void main(String[] args) {
        SpringApplication.run(VanBanApplication.class, args);
    }
}
