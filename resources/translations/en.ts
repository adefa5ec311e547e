<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BriefingModel</name>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n internal left out</source>
            <translation>
                <numerusform>%n internal left out</numerusform>
                <numerusform>%n internal left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n citation(s) in your text have no comment</source>
            <translation>
                <numerusform>%n citation in your text has no comment</numerusform>
                <numerusform>%n citations in your text have no comment</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewDraftDialog</name>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutlinePanel</name>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n footnote</numerusform>
                <numerusform>%n footnotes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n footnote</numerusform>
                <numerusform>%n footnotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n local</source>
            <translation>
                <numerusform>%n local</numerusform>
                <numerusform>%n local</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%n term</numerusform>
                <numerusform>%n terms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n footnote</numerusform>
                <numerusform>%n footnotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marker(s)</source>
            <translation>
                <numerusform>%n marker</numerusform>
                <numerusform>%n markers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n briefing(s)</source>
            <translation>
                <numerusform>in %n briefing</numerusform>
                <numerusform>in %n briefings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConceptList</name>
        <message numerus="yes">
            <source>%n unsaved</source>
            <translation>
                <numerusform>%n unsaved</numerusform>
                <numerusform>%n unsaved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingsPage</name>
        <message numerus="yes">
            <source>%n readings to confirm</source>
            <translation>
                <numerusform>%n reading to confirm</numerusform>
                <numerusform>%n readings to confirm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n readings were skipped.</source>
            <translation>
                <numerusform>%n reading was skipped.</numerusform>
                <numerusform>%n readings were skipped.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TermBaseWindow</name>
        <message numerus="yes">
            <source>%n entries have changes that are not saved.</source>
            <translation>
                <numerusform>%n entry has changes that are not saved.</numerusform>
                <numerusform>%n entries have changes that are not saved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message numerus="yes">
            <source>%n left out until you say which of yours they are.</source>
            <translation>
                <numerusform>%n left out until you say which of yours it is.</numerusform>
                <numerusform>%n left out until you say which of yours they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkNotice</name>
        <message numerus="yes">
            <source>%n other linked files, too.</source>
            <translation>
                <numerusform>%n other linked file, too.</numerusform>
                <numerusform>%n other linked files, too.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SampleStrip</name>
        <message numerus="yes">
            <source>%n rows in all</source>
            <translation>
                <numerusform>%n row in all</numerusform>
                <numerusform>%n rows in all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TermBasesPage</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CandidateView</name>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CandidatesPage</name>
        <message numerus="yes">
            <source>Show %n dismissed</source>
            <translation>
                <numerusform>Show %n dismissed</numerusform>
                <numerusform>Show %n dismissed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message numerus="yes">
            <source>%n entries were removed. Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>%n entry was removed. Ctrl+Z takes it back.</numerusform>
                <numerusform>%n entries were removed. Ctrl+Z takes them back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConcordanceDialog</name>
        <message numerus="yes">
            <source>%n pair(s), the newest first</source>
            <translation>
                <numerusform>%n pair, the newest first</numerusform>
                <numerusform>%n pairs, the newest first</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DismissForm</name>
        <message numerus="yes">
            <source>{words} · %n place(s)</source>
            <translation>
                <numerusform>{words} · %n place</numerusform>
                <numerusform>{words} · %n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportForm</name>
        <message numerus="yes">
            <source>%n of them are only comments there.</source>
            <translation>
                <numerusform>%n of them is only a comment there.</numerusform>
                <numerusform>%n of them are only comments there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportPairsDialog</name>
        <message numerus="yes">
            <source>%n pair(s)</source>
            <translation>
                <numerusform>%n pair</numerusform>
                <numerusform>%n pairs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message numerus="yes">
            <source>%n ticked elsewhere</source>
            <translation>
                <numerusform>%n ticked elsewhere</numerusform>
                <numerusform>%n ticked elsewhere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n place(s):</source>
            <translation>
                <numerusform>For %n place:</numerusform>
                <numerusform>For %n places:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingPanel</name>
        <message numerus="yes">
            <source>%n for information</source>
            <translation>
                <numerusform>%n for information</numerusform>
                <numerusform>%n for information</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) shown</source>
            <translation>
                <numerusform>%n place shown</numerusform>
                <numerusform>%n places shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n correction</numerusform>
                <numerusform>%n corrections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dismissed</source>
            <translation>
                <numerusform>%n dismissed</numerusform>
                <numerusform>%n dismissed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MilestoneDialog</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PairPanel</name>
        <message numerus="yes">
            <source>%n pair(s) with findings were left.</source>
            <translation>
                <numerusform>%n pair with findings was left.</numerusform>
                <numerusform>%n pairs with findings were left.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RevisionForm</name>
        <message numerus="yes">
            <source>{words}  (%n place(s))</source>
            <translation>
                <numerusform>{words}  (%n place)</numerusform>
                <numerusform>{words}  (%n places)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RevisionWindow</name>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n correction</numerusform>
                <numerusform>%n corrections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n settled</source>
            <translation>
                <numerusform>%n settled</numerusform>
                <numerusform>%n settled</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SenseDialog</name>
        <message numerus="yes">
            <source>The same at all %n place(s) of this briefing</source>
            <translation>
                <numerusform>The same at the one place of this briefing (%n)</numerusform>
                <numerusform>The same at all %n places of this briefing</numerusform>
            </translation>
        </message>
    </context>
</TS>
