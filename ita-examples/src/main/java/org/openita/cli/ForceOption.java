package org.openita.cli;

import picocli.CommandLine.Option;

/** {@code --force}: files that are there may be written over. */
final class ForceOption {

    @Option(
            names = "--force",
            description = {
                "writes over files that are there; never over one that is read",
                "เขียนทับไฟล์ที่มีอยู่แล้ว แต่ไม่เขียนทับไฟล์ที่อ่านเข้ามา"
            })
    private boolean isGiven;

    boolean isGiven() {
        return isGiven;
    }
}
