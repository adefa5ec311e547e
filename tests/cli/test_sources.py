"""``sources list``."""

from tests.cli.conftest import SAMPLE, Run


def test_the_sources_of_the_sample(run: Run) -> None:
    run("import", SAMPLE)
    answer = run("sources", "list", 1, "--json")
    assert answer.code == 0
    assert answer.json["format"] == "briefdesk.sources/1"
    sources = answer.json["sources"]
    assert len(sources) >= 5
    for source in sources:
        assert list(source) == [
            *("id", "url", "host", "issuer", "title", "kind", "copies", "citations"),
        ]
        assert source["kind"] in {"law", "cabinet", "ministry", "eu", "web", "person"}
        citations = source["citations"]
        assert isinstance(citations, list)
        for citation in citations:
            assert list(citation) == [
                *("briefing", "footnote", "start", "end", "page", "quote", "state"),
            ]
            assert (citation["briefing"], citation["state"]) == (1, "unverified")
    assert run("sources", "list", "--json").out == answer.out
    assert run("sources", "list").out.count("\n") == len(sources)
