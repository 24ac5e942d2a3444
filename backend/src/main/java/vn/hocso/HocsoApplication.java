package vn.hocso;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@Modulithic(systemName = "Hocso", sharedModules = "shared")
public class HocsoApplication {

    public static void main(String[] args) {
        SpringApplication.run(HocsoApplication.class, args);
    }
}
