package org.openita.cli;

import java.util.List;
import org.openita.model.file.AtomicFile.Content;

/**
 * A file to be written.
 *
 * @param name as it is to be called
 * @param content what is to stand in it
 * @param earlier what earlier runs of the same kind would have left there, which may be replaced like nothing
 */
record Output(String name, Content content, List<Content> earlier) {

    Output(String name, Content content) {
        this(name, content, List.of());
    }
}
