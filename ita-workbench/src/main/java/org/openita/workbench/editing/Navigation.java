package org.openita.workbench.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.workbench.editing.PackIndex.Found;

/** Leads from where something is named to where it is made, and to all that name it. */
final class Navigation {

    private final PackView view;
    private final PackIndex index;

    Navigation(PackView view) {
        this.view = view;
        this.index = view.index();
    }

    /** Where what is named here is made; from where it is made, to the rules that use it. */
    List<Spot> definitions(String file, Naming mention) {
        if (mention.name().kind() == Name.Kind.VARIABLE) {
            return first(file, mention.name());
        }
        List<Found> all = index.of(mention.name());
        List<Spot> made = spots(all.stream().filter(found -> found.mention().isDefinition()));
        if (mention.isDefinition() && PackView.isMessages(file)) {
            return spots(all.stream().filter(found -> PackView.isRules(found.file())));
        }
        return made.isEmpty() && mention.name().kind() == Name.Kind.CASE ? result(mention.name()) : made;
    }

    /** All that name the same. */
    List<Spot> references(String file, Naming mention) {
        Name name = mention.name();
        YearIds ids = new YearIds(view.compilation().known().framework());
        return spots(index.all()
                .filter(found ->
                        name.kind() != Name.Kind.VARIABLE || found.file().equals(file))
                .filter(found -> ids.areOne(found.mention().name(), name)));
    }

    private List<Spot> first(String file, Name name) {
        return spots(index.of(name).stream()
                .filter(found -> found.file().equals(file))
                .limit(1));
    }

    /** A result in a file of its own from which a case starts. */
    private List<Spot> result(Name name) {
        return Optional.of(PackView.CASES + "/" + name.id() + ".json")
                .filter(view.files()::contains)
                .map(file -> List.of(new Spot(file, new Span(0, 0))))
                .orElse(List.of());
    }

    private static List<Spot> spots(Stream<Found> found) {
        return found.map(each -> new Spot(each.file(), each.mention().span())).toList();
    }
}
