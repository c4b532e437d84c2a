package org.openita.model.profile;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openita.model.assessment.PlainText;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.json.ObjectReader;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** Reads a profile, finding all its problems at once. Not thread-safe. */
final class ProfileReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final int LONGEST_LIMIT = 2000;
    private static final int LONGEST_NAME = 300;
    private static final Supplier<Text> PROFILE = TEXTS.later("profile.profile");
    private static final Supplier<Text> WRITTEN = TEXTS.later("profile.written");
    private static final Supplier<Text> SITE = TEXTS.later("profile.site");
    private static final Supplier<Text> LOGO = TEXTS.later("profile.logo");
    private static final Supplier<Text> MEND = TEXTS.later("profile.mend");

    private final ProblemLog log;
    private final Path directory;

    ProfileReader(ProblemLog log, Path directory) {
        this.log = log;
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** @throws InputException with all problems */
    Profile read(Optional<Json> document) {
        document.filter(json -> !(json instanceof JsonObject)).ifPresent(json -> wrong(json, PROFILE));
        Optional<Profile> profile = document.filter(JsonObject.class::isInstance)
                .map(object -> profile(new ObjectReader((JsonObject) object, log)));
        log.throwIfAny();
        return profile.orElseThrow();
    }

    private Profile profile(ObjectReader members) {
        Map<String, Text> units = members.object("units").map(this::units).orElse(Map.of());
        Optional<String> preparedBy = members.text("preparedBy");
        boolean isRole = preparedBy.isEmpty()
                || isRole(members.value("preparedBy").orElseThrow().place(), preparedBy.get());
        Optional<Path> logo = members.value("logo").flatMap(this::logo);
        Optional<URI> site = members.value("site").flatMap(this::site);
        List<Text> signatories = texts(members, "signatories", LONGEST_NAME);
        List<Text> limits = texts(members, "limits", LONGEST_LIMIT);
        Profile.Letters letters = new Profile.Letters(
                line(members, "number"),
                line(members, "phone"),
                members.value("emblem").flatMap(this::logo));
        members.refuseOthers();
        String by = isRole ? preparedBy.orElse(Profile.USUALLY_PREPARED_BY) : Profile.USUALLY_PREPARED_BY;
        return new Profile(units, by, logo, site, signatories, limits, letters);
    }

    private Optional<String> line(ObjectReader members, String key) {
        return members.text(key).isEmpty()
                ? Optional.empty()
                : members.value(key).flatMap(value -> plain((JsonText) value, LONGEST_NAME));
    }

    private Map<String, Text> units(JsonObject object) {
        ImmutableMap.Builder<String, Text> units = ImmutableMap.builder();
        object.members().forEach((role, member) -> {
            Optional<Text> name = text(member.value(), LONGEST_NAME);
            if (isRole(member.place(), role)) {
                name.ifPresent(known -> units.put(role, known));
            }
        });
        return units.buildOrThrow();
    }

    private boolean isRole(Place place, String role) {
        boolean known = Units.roles().contains(role);
        if (!known) {
            log.add(TEXTS.problem(place, "unknown-role", role, Units.roles(), DidYouMean.remedy(role, Units.roles())));
        }
        return known;
    }

    private List<Text> texts(ObjectReader members, String key, int longest) {
        List<Json> elements = members.array(key).map(JsonArray::elements).orElse(List.of());
        return elements.stream().flatMap(each -> text(each, longest).stream()).toList();
    }

    /** A text in Thai alone serves for English too: it is the agency's own name for a thing. */
    private Optional<Text> text(Json value, int longest) {
        if (value instanceof JsonText text) {
            return plain(text, longest).map(Text::same);
        }
        if (value instanceof JsonObject object) {
            ObjectReader both = new ObjectReader(object, log);
            both.require("th", MEND);
            both.require("en", MEND);
            both.refuseOthers();
            Optional<String> thai = inOne(both, "th", longest);
            Optional<String> english = inOne(both, "en", longest);
            return thai.flatMap(th -> english.map(en -> new Text(th, en)));
        }
        wrong(value, WRITTEN);
        return Optional.empty();
    }

    private Optional<String> inOne(ObjectReader both, String language, int longest) {
        return both.text(language).isEmpty()
                ? Optional.empty()
                : both.value(language).flatMap(value -> plain((JsonText) value, longest));
    }

    private Optional<String> plain(JsonText text, int longest) {
        String kept = PlainText.of(text.value());
        Optional<Text> fault = PlainText.fault(kept, longest);
        fault.ifPresent(
                found -> log.add(TEXTS.problem(text.place(), "unfit-text", found, PlainText.expected(longest))));
        return fault.isPresent() ? Optional.empty() : Optional.of(kept);
    }

    private Optional<URI> site(Json value) {
        Optional<URI> site = value instanceof JsonText text ? address(text.value()) : Optional.empty();
        if (site.isEmpty()) {
            wrong(value, SITE);
        }
        return site;
    }

    private static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text);
            boolean isWeb =
                    uri.getHost() != null && Stream.of("http", "https").anyMatch(it -> it.equals(uri.getScheme()));
            return isWeb ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> logo(Json value) {
        Optional<Path> logo = value instanceof JsonText text ? picture(text.value()) : Optional.empty();
        if (logo.isEmpty()) {
            wrong(value, LOGO);
        }
        return logo;
    }

    private Optional<Path> picture(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (Stream.of(".png", ".jpg", ".jpeg").noneMatch(lower::endsWith)) {
            return Optional.empty();
        }
        try {
            Path file = directory.resolve(name).normalize();
            return file.startsWith(directory) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void wrong(Json value, Supplier<Text> expected) {
        log.add(TEXTS.problem(value.place(), "profile-wrong-value", value.described(), expected));
    }
}
