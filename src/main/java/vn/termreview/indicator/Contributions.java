package vn.termreview.indicator;

import java.util.List;
import java.util.Map;
import vn.termreview.sql.Sql;

/** What each cell adds to each indicator. To be called inside the accepting transaction. */
public final class Contributions {

    /** One file an indicator, named after it; an indicator of the catalogue without a file has no source yet. */
    static final List<String> INDICATORS = List.of(
            "indicators/org_branch_cnt",
            "indicators/mem_total",
            "indicators/study_rate",
            "indicators/pledge_rate",
            "indicators/hcm_contest_cnt",
            "indicators/mem_exc_rate",
            "indicators/mem_goodplus_rate",
            "indicators/br_good_rate",
            "indicators/br_fail_cnt",
            "indicators/pc_rating",
            "indicators/insp_branch_cnt",
            "indicators/supv_org_rate",
            "indicators/supv_mem_rate",
            "indicators/viol_cnt",
            "indicators/denounce_cnt",
            "indicators/disc_cnt",
            "indicators/massorg_good_rate",
            "indicators/massorg_fail_cnt",
            "indicators/award",
            "indicators/pcgdmn5_prov",
            "indicators/pcgdth3_dist",
            "indicators/pcgdthcs",
            "indicators/xmc",
            "indicators/age6_g1_rate",
            "indicators/age6_11_enrol",
            "indicators/onage_rate",
            "indicators/prim_2sess_rate",
            "indicators/natstd_stock",
            "indicators/natstd_new",
            "indicators/natstd_rate",
            "indicators/hsg_prov_rate",
            "indicators/hsg_nat_rate",
            "indicators/sti_prize_rate",
            "indicators/policy_cutuyen",
            "indicators/intl_coop",
            "indicators/private_centres",
            "indicators/accreditation",
            "indicators/it_use");

    /** The levels of universal education: an area's come from those of its members. */
    private static final List<String> RESULTS = List.of(
            "indicators/universal_cleared",
            "indicators/universal_commune",
            "indicators/universal_district",
            "indicators/universal_province");

    private static final List<String> FIGURES = List.of(
            "indicators/contribution_analyzed",
            "indicators/figure_part_cleared",
            "indicators/figure_part",
            "indicators/figure_part_analyzed",
            "indicators/year_figure_cleared",
            "indicators/year_figure");

    private final Sql sql;

    /**
     * Contributes in a database.
     *
     * @param sql where
     */
    public Contributions(Sql sql) {
        this.sql = sql;
    }

    /** Makes all contributions anew from the facts that count, and sums them. */
    public void derive() {
        RESULTS.forEach(result -> sql.update(result, Map.of()));
        sql.update("indicators/contribution_cleared", Map.of());
        INDICATORS.forEach(indicator -> sql.update(indicator, Map.of()));
        FIGURES.forEach(step -> sql.update(step, Map.of()));
    }
}
