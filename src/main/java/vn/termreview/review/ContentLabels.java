package vn.termreview.review;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The fixed words of the templates, as the content froze them. */
final class ContentLabels extends ResourceBundle {
    private final Map<String, String> labels;
    private final Locale locale;

    ContentLabels(Map<String, String> labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
    }

    @Override
    public Locale getLocale() {
        return locale;
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
