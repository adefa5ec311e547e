"""Word files, as the reader of documents sees them."""

from briefdesk.formats.containers.word import OLE_MAGIC, ZIP_MAGIC, read
from briefdesk.model.imported import FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress


class Docx:
    """The reader of Word files; zips and old office files that are none get a reason from it."""

    name = "docx"
    version = 1

    def accepts(self, head: bytes, name: str) -> bool:  # noqa: ARG002 the content decides
        """Accept any zip file, and the compound files of old or locked office documents."""
        return head.startswith((*ZIP_MAGIC, OLE_MAGIC))

    def read(
        self, data: bytes, info: FileInfo, options: ReadingOptions, progress: Progress
    ) -> ImportedDocument:
        """Read a Word file; ``read`` of ``containers.word`` says what is raised."""
        return read(data, info, self.name, self.version, options.revisions or "accepted", progress)
