package vn.termreview.sample;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the 65 communes of 1/7/2025 an old one went into. Every new code was an old one's: its holder goes there, others
 * by name, the rest to the nearest code of their district.
 */
final class NewCommunes {

    private final Map<String, String> target = new HashMap<>();
    private final List<Commune> communes;

    NewCommunes(List<Commune> before, List<Commune> published) {
        Map<String, String> districts = new HashMap<>();
        before.forEach(commune -> districts.put(commune.code(), commune.district()));
        communes = published.stream()
                .map(commune -> new Commune(commune.code(), commune.name(), districts.getOrDefault(commune.code(), "")))
                .toList();
        before.forEach(commune -> target.put(commune.code(), target(commune).code()));
    }

    List<Commune> all() {
        return communes;
    }

    String of(String old) {
        return target.getOrDefault(old, "");
    }

    private Commune target(Commune old) {
        List<Commune> near = communes.stream()
                .filter(commune -> commune.district().equals(old.district()))
                .toList();
        Optional<Commune> holder = near.stream()
                .filter(commune -> commune.code().equals(old.code()))
                .findFirst();
        return holder.or(() -> near.stream()
                        .filter(commune -> Names.isSame(Names.bare(commune.name()), Names.bare(old.name())))
                        .findFirst())
                .orElseGet(() -> near.stream()
                        .min(Comparator.comparingInt(commune -> distance(commune, old)))
                        .orElseThrow());
    }

    private static int distance(Commune one, Commune other) {
        return Math.abs(Integer.parseInt(one.code()) - Integer.parseInt(other.code()));
    }
}
