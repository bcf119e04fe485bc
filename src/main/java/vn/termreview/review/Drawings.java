package vn.termreview.review;

import vn.termreview.edition.Chart;
import vn.termreview.edition.Chart.LevelChart;
import vn.termreview.edition.Chart.RatingChart;
import vn.termreview.edition.Chart.StockChart;
import vn.termreview.edition.Chart.TileMap;
import vn.termreview.edition.Chart.TrendChart;

/** The picture of each chart. */
final class Drawings {
    private Drawings() {}

    static Drawing of(Chart chart) {
        if (chart instanceof RatingChart ratings) {
            return new RatingDrawing(ratings);
        } else if (chart instanceof StockChart stock) {
            return new StockDrawing(stock);
        } else if (chart instanceof LevelChart levels) {
            return new LevelDrawing(levels);
        } else if (chart instanceof TrendChart trends) {
            return new TrendDrawing(trends);
        } else if (chart instanceof TileMap tiles) {
            return new TileDrawing(tiles);
        }
        throw new IllegalStateException("unknown chart " + chart);
    }

    /** Whether it needs less height than others. */
    static boolean isLow(Chart chart) {
        return chart instanceof TrendChart || chart instanceof TileMap;
    }
}
