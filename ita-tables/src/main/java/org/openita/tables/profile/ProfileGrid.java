package org.openita.tables.profile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.profile.StatedProfile;
import org.openita.tables.grid.Grid;
import org.openita.tables.grid.GridWriter;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** A file whose sheet of the agency's profile is kept back from whoever reads its rows. Not thread-safe. */
public final class ProfileGrid implements Grid {

    private final Grid grid;
    private final Path directory;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<StatedProfile> profile = Optional.empty();

    /** @param directory where the logo is looked for */
    public ProfileGrid(Grid grid, Path directory) {
        this.grid = grid;
        this.directory = directory;
    }

    /** The profile, once the rows were read; empty where there is none or it is wrong. */
    public Optional<StatedProfile> profile() {
        return profile;
    }

    /** What is wrong with the profile. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void read(RowSink sink) {
        Sieve sieve = new Sieve(sink);
        grid.read(sieve);
        sieve.end();
    }

    @Override
    public GridWriter writer(OutputStream out) throws IOException {
        return grid.writer(out);
    }

    private void keep(ProfileRows rows) {
        try {
            Optional<StatedProfile> found = rows.profile(directory);
            profile = profile.isPresent() ? profile : found;
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
    }

    /** A sheet is known by its name and by what stands in its first row: other tables may bear the name. */
    private final class Sieve implements RowSink {

        private final RowSink sink;
        private Optional<Sheet> waiting = Optional.empty();
        private BitSet hidden = new BitSet();
        private Optional<ProfileRows> rows = Optional.empty();

        Sieve(RowSink sink) {
            this.sink = sink;
        }

        @Override
        public void sheet(Sheet sheet) {
            end();
            boolean mayBe = ThaiText.key(sheet.name())
                    .equals(ThaiText.key(ProfileTexts.text("sheet").th()));
            if (mayBe) {
                waiting = Optional.of(sheet);
            } else {
                sink.sheet(sheet);
            }
        }

        @Override
        public void hiddenColumns(BitSet columns) {
            hidden = columns;
            if (waiting.isEmpty()) {
                sink.hiddenColumns(columns);
            }
        }

        @Override
        public void row(Row row) {
            if (waiting.isPresent()) {
                decide(waiting.get(), row);
            }
            if (rows.isPresent()) {
                rows.get().row(row);
            } else {
                sink.row(row);
            }
        }

        private void decide(Sheet sheet, Row first) {
            waiting = Optional.empty();
            if (ProfileRows.isTitle(first)) {
                rows = Optional.of(new ProfileRows(sheet));
            } else {
                sink.sheet(sheet);
                sink.hiddenColumns(hidden);
            }
        }

        @Override
        public void unread(Sheet sheet) {
            sink.unread(sheet);
        }

        void end() {
            rows.ifPresent(ProfileGrid.this::keep);
            rows = Optional.empty();
            waiting.ifPresent(sink::sheet);
            waiting = Optional.empty();
        }
    }
}
