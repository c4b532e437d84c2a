package org.openita.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Finds the files that messages name, from where the command is run.
 *
 * @param name the pack's directory as messages name it
 * @param directory the directory as the user named it
 */
record FileUris(String name, String directory) {

    static FileUris of(String directory) {
        Path last = FileNames.path(directory).toAbsolutePath().normalize().getFileName();
        return new FileUris(String.valueOf(last), directory.replaceAll("/+$", ""));
    }

    /** The URI of a file, relative where the directory was named so; a file of another pack keeps its name. */
    String uri(String file) {
        String path = file.startsWith(name + "/") ? directory + file.substring(name.length()) : file;
        try {
            return new URI(null, null, relative(path.replaceFirst("^\\./", "")), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("A file name that makes no URI: " + path, e);
        }
    }

    /** What stands before a colon at the beginning of a URI would be its scheme. */
    private static String relative(String path) {
        int colon = path.indexOf(':');
        return colon >= 0 && path.lastIndexOf('/', colon) < 0 ? "./" + path : path;
    }
}
