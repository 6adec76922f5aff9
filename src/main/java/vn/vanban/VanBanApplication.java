package vn.vanban;

import javax.xml.xpath.XPathFactory;
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
        // docx4j brings an XPath of its own, on which the engine spends a second more to read its mappers.
        System.setProperty(
                "javax.xml.xpath.XPathFactory:" + XPathFactory.DEFAULT_OBJECT_MODEL_URI,
                XPathFactory.newDefaultInstance().getClass().getName());
        SpringApplication.run(VanBanApplication.class, args);
    }
}
