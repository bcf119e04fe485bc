package vn.termreview.sample;

import java.util.List;

/**
 * A branch of the committee, and what its members are like.
 *
 * @param members at the start of 2015
 * @param femaleShare about this share are women, 0 to 1
 * @param ethnicShare about this share belong to an ethnic minority, 0 to 1
 */
record Branch(String code, String name, int members, double femaleShare, double ethnicShare) {

    /** Two of the names are public; every other one says that it is a sample. */
    static List<Branch> all() {
        return List.of(
                new Branch("CB01", "Chi bộ Văn phòng (mẫu)", 12, 0.58, 0.67),
                new Branch("CB02", "Chi bộ Trung học (mẫu)", 14, 0.50, 0.72),
                new Branch("CB03", "Chi bộ Thanh tra (mẫu)", 10, 0.40, 0.80),
                new Branch("CB04", "Chi bộ Kế hoạch, Tài chính (mẫu)", 11, 0.64, 0.64),
                new Branch("CB05", "Chi bộ Giáo dục Mầm non-Tiểu học-Thường xuyên, Chuyên nghiệp", 17, 0.71, 0.76),
                new Branch("CB06", "Chi bộ Trường THPT chuyên Chu Văn An", 42, 0.69, 0.62),
                new Branch("CB07", "Chi bộ Trường PTDT nội trú tỉnh (mẫu)", 28, 0.61, 0.86));
    }
}
