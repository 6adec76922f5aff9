package vn.vanban.copying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CopyDirectionTest {

    @Test
    void offersForEachOriginWhatTheLawHasAndNothingElse() {
        assertThat(from(CopyOrigin.PAPER_ORIGINAL))
                .containsExactly(
                        "Sao y ra giấy", "Sao y thành bản điện tử", "Trích sao ra giấy", "Trích sao thành bản điện tử");
        assertThat(from(CopyOrigin.PAPER_COPY)).containsExactly("Sao lục ra giấy", "Sao lục thành bản điện tử");
        assertThat(from(CopyOrigin.SIGNED_ORIGINAL))
                .containsExactly("Sao y ra giấy", "Trích sao ra giấy", "Trích sao thành bản điện tử");
        assertThat(from(CopyOrigin.SIGNED_COPY)).containsExactly("Sao lục ra giấy");
    }

    @Test
    void saysWhyAnyOtherCannotBeWithTheArticle() {
        List<CopyDirection> unlawful = Arrays.stream(CopyOrigin.values())
                .flatMap(origin -> Arrays.stream(CopyKind.values()).flatMap(kind -> Stream.of(CopyMedium.values())
                        .map(medium -> new CopyDirection(origin, kind, medium))))
                .filter(direction -> !CopyDirection.from(direction.origin()).contains(direction))
                .toList();

        assertThat(unlawful).hasSize(14).allSatisfy(direction -> assertThat(direction.objection())
                .hasValueSatisfying(reason -> assertThat(reason).contains("NĐ 30/2020, Điều 25.")));
    }

    @Test
    void isReadFromWhatItsFormSends() {
        CopyDirection direction =
                new CopyDirection(CopyOrigin.PAPER_COPY, CopyKind.COPY_OF_COPY, CopyMedium.ELECTRONIC);

        assertThat(direction).hasToString("PAPER_COPY-COPY_OF_COPY-ELECTRONIC");
        assertThat(CopyDirection.valueOf(direction.toString())).isEqualTo(direction);
    }

    private static List<String> from(CopyOrigin origin) {
        return CopyDirection.from(origin).stream().map(CopyDirection::title).toList();
    }
}
