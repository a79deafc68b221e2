# SPDX-License-Identifier: GPL-3.0-or-later
# Completes the command line of signatory for fish.

# Ids of agreements and of parties in the data set on the command line, or in the installed one.
function __signatory_ids
    set -l file
    for word in (commandline -opc)[2..]
        if not string match -q -- '-*' $word; and test -f $word
            set file $word
        end
    end
    signatory --list $file 2>/dev/null | cut -f1,3 | tr '\t,' '[\n*]' | sort -u
end

# What may follow in a list whose last name is being written.
function __signatory_names
    set -l given (commandline -ct | string replace -r '^--of=' '' | string match -r '.*,')
    for name in (__signatory_ids) all group:
        echo "$given$name"
    end
end

complete -c signatory -l validate -d 'Check data sets'
complete -c signatory -l list -d 'List the agreements'
complete -c signatory -l version -f -d 'Print the version'
complete -c signatory -s h -l help -f -d 'Print the options'
complete -c signatory -l page -x -d 'Begin with a page' -a 'map timeline coverage compare'
complete -c signatory -l export -x -d 'Write what the program shows into a file' -a 'comparison fact-sheet map timeline list coverage withdrawal csv-comparison csv-agreements csv-commitments csv-money csv-events csv-sources csv-coverage'
complete -c signatory -l of -x -d 'Of which agreements' -a '(__signatory_names)'
complete -c signatory -s o -l output -r -F -d 'Where to'
complete -c signatory -l format -x -d 'As what' -a 'pdf svg png csv'
complete -c signatory -l on -x -d 'As things stood on that day'
complete -c signatory -l baseline -x -d 'What a comparison compares with' -a 'template (__signatory_ids)'
complete -c signatory -l differences -d 'Only the rows of a comparison that differ'
complete -c signatory -l colour-by -x -d 'What a map shows' -a 'status order money scope reciprocity binding notice certainty fulfilment wording-nato wording-eu'
complete -c signatory -l paper -x -d 'On which paper' -a 'a4 a4-portrait a4-landscape a3 a3-portrait a3-landscape letter letter-portrait letter-landscape'
complete -c signatory -l language -x -d 'In which language' -a 'en uk'
