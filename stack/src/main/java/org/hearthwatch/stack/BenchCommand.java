package org.hearthwatch.stack;

import picocli.CommandLine.Command;

/** Measures how the product behaves at the size of a province. */
@Command(
    name = "bench",
    description = "Measures Hearthwatch at the size of a province, on servers of its own.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT",
    subcommands = {
      BenchDutiesCommand.class,
      BenchRecordCommand.class,
      BenchScopeCommand.class,
      BenchIngestCommand.class
    })
final class BenchCommand {}
