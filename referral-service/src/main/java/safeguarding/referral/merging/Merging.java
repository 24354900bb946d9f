package safeguarding.referral.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import safeguarding.kit.identity.PartialDate;

/** Puts lines together. What arrives first, or twice, or as one part or several, makes no difference. */
public final class Merging {

    private Merging() {
    }

    /** Of a line in several versions the newest counts. A link to a line that is not here is as if there were none. */
    public static Merged merge(Collection<Line> arrived) {
        Map<UUID, Line> newest = new HashMap<>();
        arrived.forEach(line -> newest.merge(line.id(), line, (one, other) -> one.version() >= other.version() ? one : other));
        List<Line> lines = newest.values().stream().sorted(LineOrder.INSTANCE).toList();
        List<List<Line>> same = sayingTheSame(lines);
        return new Merged(lines, same.stream().map(Merging::corroboration).filter(found -> found.sources() > 1).toList(),
                contradictions(lines, same));
    }

    /** Lines that confirm one another, over however many steps; each group, and all of them, in order. */
    private static List<List<Line>> sayingTheSame(List<Line> lines) {
        Map<UUID, Set<UUID>> confirming = new HashMap<>();
        Set<UUID> here = lines.stream().map(Line::id).collect(Collectors.toSet());
        for (Line line : lines) {
            for (UUID other : line.confirms()) {
                if (here.contains(other) && !other.equals(line.id())) {
                    confirming.computeIfAbsent(line.id(), unused -> new HashSet<>()).add(other);
                    confirming.computeIfAbsent(other, unused -> new HashSet<>()).add(line.id());
                }
            }
        }
        Map<UUID, UUID> groups = new LinkedHashMap<>();
        lines.stream().map(Line::id).filter(confirming::containsKey).forEach(id -> join(id, id, confirming, groups));
        Map<UUID, List<Line>> byGroup = new LinkedHashMap<>();
        lines.stream().filter(line -> groups.containsKey(line.id())).forEach(line -> byGroup
                .computeIfAbsent(Objects.requireNonNull(groups.get(line.id())), unused -> new ArrayList<>()).add(line));
        return List.copyOf(byGroup.values());
    }

    private static void join(UUID id, UUID group, Map<UUID, Set<UUID>> confirming, Map<UUID, UUID> groups) {
        List<UUID> edge = new ArrayList<>(List.of(id));
        while (!edge.isEmpty()) {
            UUID next = edge.remove(edge.size() - 1);
            if (groups.putIfAbsent(next, group) == null) {
                edge.addAll(confirming.getOrDefault(next, Set.of()));
            }
        }
    }

    private static Corroboration corroboration(List<Line> same) {
        return new Corroboration(same.stream().map(Line::id).toList(),
                (int) same.stream().map(Line::source).distinct().count());
    }

    private static List<Contradiction> contradictions(List<Line> lines, List<List<Line>> same) {
        Set<Set<UUID>> datedApart = same.stream().flatMap(group -> datedApart(group).stream()).collect(Collectors.toSet());
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                Line one = lines.get(i);
                Line other = lines.get(j);
                if (one.contradicts().contains(other.id()) || other.contradicts().contains(one.id())) {
                    found.add(new Contradiction(one.id(), other.id(), Contradiction.Ground.STATED));
                } else if (datedApart.contains(Set.of(one.id(), other.id()))) {
                    found.add(new Contradiction(one.id(), other.id(), Contradiction.Ground.DATES));
                }
            }
        }
        return found;
    }

    /** Of one fact, the pairs that put it on different days. */
    private static Set<Set<UUID>> datedApart(List<Line> group) {
        Set<Set<UUID>> apart = new HashSet<>();
        for (Line one : group) {
            for (Line other : group) {
                PartialDate when = one.happened();
                if (when != null && other.happened() != null && when.contradicts(other.happened())) {
                    apart.add(Set.of(one.id(), other.id()));
                }
            }
        }
        return apart;
    }
}
