package vn.termreview.review;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData;

/** Gives every name in a review's data the longest one of its kind that the office has to print. */
final class LongNames {
    private static final String SCHOOL = "Trường Phổ thông Dân tộc bán trú Tiểu học và Trung học cơ sở xã Hữu Liên";
    private static final String BRANCH =
            "Chi bộ Trường Phổ thông Dân tộc nội trú Trung học cơ sở và Trung học phổ thông huyện Tràng Định";
    private static final String COMMUNE = "Thị trấn Nông trường Thái Bình";
    private static final String DOCUMENT = "Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng về"
            + " đổi mới căn bản, toàn diện giáo dục và đào tạo, đáp ứng yêu cầu công nghiệp hóa, hiện đại hóa";

    /** By record and component; what is not named here stays as it is. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Committee.parentName", "Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh Lạng Sơn"),
            Map.entry("Committee.name", "Đảng bộ Sở Giáo dục và Đào tạo tỉnh Lạng Sơn"),
            Map.entry("Committee.number", "1234-BC/ĐUSGDĐT"),
            Map.entry("MemberRow.branchName", BRANCH),
            Map.entry("OrganisationRating.name", BRANCH),
            Map.entry("Inspection.branchName", BRANCH),
            Map.entry("Gap.unitName", BRANCH),
            Map.entry("Source.unit", SCHOOL),
            Map.entry("Source.file", "2019/bieu-E0-truong-ptdt-ban-tru-tieu-hoc-va-trung-hoc-co-so-xa-huu-lien.xlsx"),
            Map.entry("Holder.school", SCHOOL),
            Map.entry("Holder.decision", "1234/QĐ-UBND-GDĐT"),
            Map.entry("Commune.name", COMMUNE),
            Map.entry("Study.document", DOCUMENT),
            Map.entry(
                    "Contest.name", "Cuộc thi viết về tấm gương đạo đức Hồ Chí Minh trong cán bộ, đảng viên, học sinh"),
            Map.entry("Award.recipient", SCHOOL),
            Map.entry("Award.decision", "1234/QĐ-TTg-UBND"),
            Map.entry("Prize.subject", "Giáo dục kinh tế và pháp luật, hoạt động trải nghiệm, hướng nghiệp"));

    private LongNames() {}

    /** The same data; names that differed still differ. */
    static ReviewData in(ReviewData data) {
        return (ReviewData) Objects.requireNonNull(renamed(data));
    }

    private static @Nullable Object renamed(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<Object> renamed = new ArrayList<>();
            list.forEach(item -> renamed.add(Objects.requireNonNull(renamed(item))));
            return renamed;
        }
        return value instanceof Record record ? record(record) : value;
    }

    private static Record record(Record record) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object value = components[i].getAccessor().invoke(record);
                String longest = NAMES.get(record.getClass().getSimpleName() + "." + components[i].getName());
                boolean isCommittee = record instanceof ReviewData.Committee;
                values[i] = longest == null || value == null
                        ? renamed(value)
                        : isCommittee ? longest : longest + ", " + value;
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (IllegalAccessException
                | NoSuchMethodException
                | InstantiationException
                | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
