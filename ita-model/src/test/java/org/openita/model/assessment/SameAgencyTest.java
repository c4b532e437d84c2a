package org.openita.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameAgencyTest {

    @ParameterizedTest
    @CsvSource({
        "เทศบาลตำบลก้อ, เทศบาล ตำบลก้อ",
        "เทศบาลตำบลก้อ, ทต.ก้อ",
        "เทศบาลตำบลก้อ, ทต. ก้อ",
        "เทศบาลตำบลก้อ, ท.ต.ก้อ",
        "เทศบาลตำบลก้อ, เทศบาล ต.ก้อ",
        "เทศบาลตำบลก้อ, สำนักงานเทศบาลตำบลก้อ",
        "องค์การบริหารส่วนตำบลก้อ, อบต.ก้อ",
        "องค์การบริหารส่วนตำบลก้อ, อ.บ.ต. ก้อ",
        "องค์การบริหารส่วนตำบลก้อ, อบต ก้อ",
        "องค์การบริหารส่วนจังหวัดลำพูน, อบจ.ลำพูน",
        "เทศบาลเมืองลำพูน, ทม.ลำพูน",
        "เทศบาลนครเชียงใหม่, ทน.เชียงใหม่",
        "กรุงเทพมหานคร, กทม.",
        "เทศบาลตำบลก้อ, เทศบาลตำบลก้อ อำเภอลี้ จังหวัดลำพูน",
        "เทศบาลตำบลก้อ อ.ลี้ จ.ลำพูน, เทศบาลตำบลก้อ อำเภอลี้ จังหวัดลำพูน",
        "เทศบาลตำบลก้อ (อ.ลี้), เทศบาลตำบลก้อ อำเภอลี้",
        "โรงเรียนเทศบาล ๑, โรงเรียนเทศบาล 1",
        "เทศบาลตำบลแม่ตืน, เทศบาลตำบลเเม่ตืน",
        "Ko Municipality, KO  municipality"
    })
    void namesThatSayTheSameAreOneAgency(String one, String other) {
        assertThat(same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "เทศบาลตำบลก้อ, เทศบาลตำบลป่าไผ่",
        "เทศบาลตำบลก้อ, องค์การบริหารส่วนตำบลก้อ",
        "เทศบาลตำบลก้อ, เทศบาลเมืองก้อ",
        "เทศบาลตำบลก้อ, เทศบาลตำบลก่อ",
        "เทศบาลตำบลบ้านกลาง อำเภอเมือง จังหวัดลำพูน, เทศบาลตำบลบ้านกลาง อำเภอสันป่าตอง จังหวัดเชียงใหม่",
        "องค์การบริหารส่วน จังหวัดลำพูน, องค์การบริหารส่วน จังหวัดลำปาง",
        "โรงเรียนเทศบาล 1, โรงเรียนเทศบาล 2",
        "ทนายความ, เทศบาลนครายความ",
        "-, ."
    })
    void namesThatSayOtherwiseAreTwo(String one, String other) {
        assertThat(same(one, other)).isFalse();
    }

    @Test
    void ofOneNameInTwoProvincesTheyAreTwo() {
        assertThat(in("ลำพูน").isSameAs(in("เชียงใหม่"))).isFalse();
        assertThat(in("ลำพูน").isSameAs(in("จังหวัดลำพูน"))).isTrue();
        assertThat(in("ลำพูน").isSameAs(Agency.named("เทศบาลตำบลบ้านกลาง"))).isTrue();
    }

    @Test
    void idsDecideWhereBothHaveOne() {
        assertThat(withId("1", "เก่า").isSameAs(withId("1", "ใหม่"))).isTrue();
        assertThat(withId("1", "ก้อ").isSameAs(withId("2", "ก้อ"))).isFalse();
        assertThat(withId("1", "ก้อ").isSameAs(Agency.named("ก้อ"))).isTrue();
        assertThat(withId("1", "ก้อ").isSameAs(Agency.named("ลี้"))).isFalse();
    }

    private static boolean same(String one, String other) {
        boolean is = Agency.named(one).isSameAs(Agency.named(other));
        assertThat(Agency.named(other).isSameAs(Agency.named(one)))
                .as("the other way round")
                .isEqualTo(is);
        return is;
    }

    private static Agency in(String province) {
        return new Agency(
                Optional.empty(), "เทศบาลตำบลบ้านกลาง", Optional.empty(), Optional.empty(), Optional.of(province));
    }

    private static Agency withId(String id, String name) {
        return new Agency(Optional.of(id), name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
