package vn.termreview.review;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The fixed words of the templates, as the content froze them. */
final class ContentLabels extends ResourceBundle {
    private final Map<String, String> labels;

    ContentLabels(Map<String, String> labels) {
        this.labels = labels;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return labels.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(labels.keySet());
    }
}
