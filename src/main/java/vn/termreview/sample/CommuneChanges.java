package vn.termreview.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * What happened to communes and districts. A new commune that takes a code over is entered by the code's last holder as
 * well; one that only grew is not entered for itself.
 */
final class CommuneChanges {

    private static final String COMMUNE = "COMMUNE";
    private static final String OF_2020 = "Nghị quyết 818/NQ-UBTVQH14 (mẫu)";
    private static final String OF_2024 = "Nghị quyết sắp xếp xã năm 2024 (mẫu)";
    private static final String OF_2025 = "Nghị quyết 1672/NQ-UBTVQH15";

    private final Communes communes;

    CommuneChanges(Communes communes) {
        this.communes = communes;
    }

    List<UnitChange> all() {
        List<UnitChange> changes = new ArrayList<>();
        changes.addAll(merged(Era.UNTIL_2019, Era.FROM_2020, OF_2020));
        changes.addAll(merged(Era.FROM_2020, Era.FROM_DECEMBER_2024, OF_2024));
        District.all()
                .forEach(district -> changes.add(new UnitChange(
                        "DISTRICT",
                        "DISSOLVED",
                        district.code(),
                        null,
                        null,
                        Era.FROM_JULY_2025.from(),
                        null,
                        OF_2025)));
        changes.addAll(merged(Era.FROM_DECEMBER_2024, Era.FROM_JULY_2025, OF_2025 + " (mẫu)"));
        return changes;
    }

    private List<UnitChange> merged(Era before, Era era, String basis) {
        List<UnitChange> changes = new ArrayList<>();
        for (Commune old : communes.in(before)) {
            List<Communes.Part> parts = communes.into(era, old.code());
            for (Communes.Part part : parts) {
                Commune now = communes.of(era, part.code());
                if (parts.size() > 1) {
                    int share = (int) Math.round(part.share() * 100);
                    changes.add(new UnitChange(
                            COMMUNE, "SPLIT", old.code(), now.code(), now.name(), era.from(), share, basis));
                } else if (!now.code().equals(old.code()) || !Names.isSame(now.name(), old.name())) {
                    changes.add(UnitChange.merged(COMMUNE, old.code(), now.code(), now.name(), era.from(), basis));
                }
            }
        }
        return changes;
    }
}
