<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About BriefDesk</source>
            <translation>关于 BriefDesk</translation>
        </message>
        <message>
            <source>Version {version} · Qt {qt}</source>
            <translation>版本 {version} · Qt {qt}</translation>
        </message>
        <message>
            <source>The reading desk for cross-border legal briefings.</source>
            <translation>研读跨境法律简报的书桌。</translation>
        </message>
        <message>
            <source>Nothing leaves this computer: BriefDesk has no network code, no account and no telemetry. Your library is one file with a folder beside it.</source>
            <translation>任何内容都不会离开这台电脑：BriefDesk 没有联网代码，没有账号，也不收集使用数据。您的资料库就是一个文件和它旁边的一个文件夹。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
            <translation>自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。在法律允许的范围内不作任何担保。</translation>
        </message>
    </context>
    <context>
        <name>AnnotationPanel</name>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>No comments yet.
Select words and press 1 to 5, or Ctrl+M for a note.</source>
            <translation>还没有批注。
选中文字后按 1 至 5，或按 Ctrl+M 写批注。</translation>
        </message>
        <message>
            <source>No comment fits the filter.</source>
            <translation>没有符合条件的批注。</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>标为已处理</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Filter comments</source>
            <translation>筛选批注</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>所有类别</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Every state</source>
            <translation>所有状态</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Bin</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Removed briefings</source>
            <translation>已移除的简报</translation>
        </message>
        <message>
            <source>The bin is empty. Briefings you remove wait here and can be restored.</source>
            <translation>回收站是空的。移除的简报会留在这里，可随时恢复。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
    </context>
    <context>
        <name>BriefingModel</name>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n 条批注</numerusform>
            </translation>
        </message>
        <message>
            <source>read {when}</source>
            <translation>{when} 读取</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>✓ Sense confirmed by {name}, {date}</source>
            <translation>✓ {name} 于 {date} 确认词义</translation>
        </message>
        <message>
            <source>✓ Sense confirmed, {date}</source>
            <translation>✓ 词义已于 {date} 确认</translation>
        </message>
        <message>
            <source>Change sense…</source>
            <translation>更改词义…</translation>
        </message>
        <message>
            <source>Leave the sense open</source>
            <translation>词义待定</translation>
        </message>
        <message>
            <source>“{word}” may mean several things here. Which one?</source>
            <translation>“{word}”在此处可能有几种含义。是哪一种？</translation>
        </message>
    </context>
    <context>
        <name>ConceptView</name>
        <message>
            <source>Reading proposed, not confirmed</source>
            <translation>读音为推测，尚未确认</translation>
        </message>
        <message>
            <source>⚠ Not {term} ({jurisdiction})</source>
            <translation>⚠ 不是{term}（{jurisdiction}）</translation>
        </message>
        <message>
            <source>{count} more in the term panel</source>
            <translation>另有 {count} 条，见术语面板</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>As printed</source>
            <translation>原文所印</translation>
        </message>
        <message>
            <source>Write {term}</source>
            <translation>应写作{term}</translation>
        </message>
        <message>
            <source>The editor of this entry is not sure</source>
            <translation>本条编者尚无把握</translation>
        </message>
        <message>
            <source>Likely, not confirmed by the editor</source>
            <translation>很可能如此，编者尚未确认</translation>
        </message>
        <message>
            <source>This sense here</source>
            <translation>此处为此义</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Unexpected error</source>
            <translation>意外错误</translation>
        </message>
        <message>
            <source>BriefDesk made a mistake. What you saved is safe. Nothing was sent anywhere: to report it, copy the details, remove what is confidential, and send them yourself.</source>
            <translation>BriefDesk 出错了。已保存的内容是安全的。没有向任何地方发送任何信息：如要报告，请复制详细信息，删去机密内容，自行发送。</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>&amp;Memo: your text and the commented clauses as marked quotations</source>
            <translation>备忘录(&amp;M)：您的正文，以及作为引文标出的批注段落</translation>
        </message>
        <message>
            <source>&amp;Full annotated text: the whole briefing with comments</source>
            <translation>批注全文(&amp;F)：整篇简报及批注</translation>
        </message>
        <message>
            <source>Language of the fixed words</source>
            <translation>固定用语的语言</translation>
        </message>
        <message>
            <source>&amp;File name, hashes and colophon</source>
            <translation>文件名、哈希值和版本说明(&amp;N)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose where to save</source>
            <translation>选择保存位置</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>导出 PDF</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Labels in</source>
            <translation>标签语言</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>另附</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>批注</translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>显示 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown}, {internal}</source>
            <translation>{shown}，{internal}</translation>
        </message>
        <message numerus="yes">
            <source>%n internal left out</source>
            <translation>
                <numerusform>略去 %n 条内部批注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n citation(s) in your text have no comment</source>
            <translation>
                <numerusform>您的文字中有 %n 处引用找不到批注</numerusform>
            </translation>
        </message>
        <message>
            <source>Save memo as</source>
            <translation>备忘录另存为</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>Making the memo…</source>
            <translation>正在制作备忘录…</translation>
        </message>
        <message>
            <source>Cancelled. No file was written.</source>
            <translation>已取消，未写入文件。</translation>
        </message>
        <message>
            <source>“{name}” was written: {pages}, {level}.</source>
            <translation>已写入“{name}”：{pages}，{level}。</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n 页</numerusform>
            </translation>
        </message>
        <message>
            <source>No font has these characters, so they were replaced: {characters}</source>
            <translation>以下字符没有字体可用，已替代：{characters}</translation>
        </message>
        <message>
            <source>&amp;Revision report: the corrections that are proposed, in a table</source>
            <translation>修订报告：以表格列出提出的修改建议(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Dates and deadlines of the briefing</source>
            <translation>简报中的日期与期限(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this briefing</source>
            <translation>在本简报中查找</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Not in this briefing</source>
            <translation>本简报中没有</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>第 {current} 处，共 {total} 处</translation>
        </message>
        <message>
            <source>also {names}</source>
            <translation>亦作 {names}</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>精确</translation>
        </message>
        <message>
            <source>All scripts</source>
            <translation>各种字形</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>概念</translation>
        </message>
        <message>
            <source>The very characters that you type</source>
            <translation>与您输入的字符完全一致</translation>
        </message>
        <message>
            <source>Simplified, traditional and Japanese characters, any width and case</source>
            <translation>简体、繁体和日文字形一并查找，不分全角半角和大小写</translation>
        </message>
        <message>
            <source>Every name of the concept, in any language</source>
            <translation>该概念在各语言中的所有名称</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>Matter</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Filter briefings</source>
            <translation>筛选简报</translation>
        </message>
        <message>
            <source>Briefings</source>
            <translation>简报</translation>
        </message>
        <message>
            <source>No briefing here yet. Press Ctrl+O or drop a file on the window to read one into this matter.</source>
            <translation>这里还没有简报。按 Ctrl+O 或把文件拖到窗口上，即可读入本案件。</translation>
        </message>
        <message>
            <source>All matters</source>
            <translation>所有案件</translation>
        </message>
        <message>
            <source>Unfiled</source>
            <translation>未归档</translation>
        </message>
        <message>
            <source>New matter…</source>
            <translation>新建案件…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Web address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>BriefDesk itself never goes online. Opening hands the address to your browser.</source>
            <translation>BriefDesk 本身从不联网。“打开”会把网址交给您的浏览器。</translation>
        </message>
        <message>
            <source>&amp;Copy address</source>
            <translation>复制网址(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Open in browser</source>
            <translation>在浏览器中打开(&amp;O)</translation>
        </message>
        <message>
            <source>Link a file: {name}</source>
            <translation>链接文件：{name}</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>正在读取“{name}”…</translation>
        </message>
        <message>
            <source>Linking “{name}”…</source>
            <translation>正在链接“{name}”…</translation>
        </message>
        <message>
            <source>“{name}” follows “{file}” now. Ctrl+Z takes it back.</source>
            <translation>“{name}”现在跟随“{file}”。按 Ctrl+Z 可撤消。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Library</source>
            <translation>资料库</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>大纲</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>卡片</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>术语</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>工具栏</translation>
        </message>
        <message>
            <source>More commands</source>
            <translation>更多命令</translation>
        </message>
        <message>
            <source>Review {count}</source>
            <translation>核对 {count}</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Findings {count}</source>
            <translation>检查结果 {count}</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>检查结果</translation>
        </message>
    </context>
    <context>
        <name>MatterForm</name>
        <message>
            <source>New matter</source>
            <translation>新建案件</translation>
        </message>
        <message>
            <source>Edit matter</source>
            <translation>编辑案件</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Matter number</source>
            <translation>案件编号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>MemoDialog</name>
        <message>
            <source>Memo: {title}</source>
            <translation>备忘录：{title}</translation>
        </message>
        <message>
            <source>&amp;Your text</source>
            <translation>您的正文(&amp;Y)</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>导出(&amp;X)</translation>
        </message>
    </context>
    <context>
        <name>MoveForm</name>
        <message>
            <source>Move to matter</source>
            <translation>移至案件</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Unfiled</source>
            <translation>未归档</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>&amp;Internal</source>
            <translation>内部(&amp;I)</translation>
        </message>
        <message>
            <source>Internal comments never leave in a memo or an export</source>
            <translation>内部批注绝不会进入备忘录或任何导出文件</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>写批注</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves</source>
            <translation>Ctrl+Enter 保存</translation>
        </message>
        <message>
            <source>Unsaved words are back</source>
            <translation>已找回未保存的文字</translation>
        </message>
        <message>
            <source>Unsaved words above, the comment below</source>
            <translation>上为未保存的文字，下为已保存的批注</translation>
        </message>
        <message>
            <source>Not saved; your words stay here. {reason}</source>
            <translation>未保存；您写的内容仍在此处。{reason}</translation>
        </message>
    </context>
    <context>
        <name>NoticeArea</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Reading “{file}” ({number} of {count})</source>
            <translation>正在读取“{file}”（第 {number} 个，共 {count} 个）</translation>
        </message>
        <message>
            <source>Reading “{file}”</source>
            <translation>正在读取“{file}”</translation>
        </message>
        <message>
            <source>This is a sample briefing. Point at a dotted term, or press F2 at the text cursor, to see it in Japanese, Chinese and English.</source>
            <translation>这是一份示例简报。把指针移到带点线的术语上，或在光标处按 F2，即可看到它的日文、中文和英文。</translation>
        </message>
        <message>
            <source>Select text and press 1 to 5 to mark it, or Ctrl+M to write a comment. Ctrl+Z takes anything back, even tomorrow.</source>
            <translation>选中文字后按 1 至 5 作标记，或按 Ctrl+M 写批注。Ctrl+Z 可撤消任何操作，明天也行。</translation>
        </message>
        <message>
            <source>Ctrl+E writes a memo with your text and the comments. Ctrl+K finds every command, Ctrl+O opens your own briefing.</source>
            <translation>Ctrl+E 用您的正文和批注生成备忘录。Ctrl+K 可找到所有命令，Ctrl+O 打开您自己的简报。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一条</translation>
        </message>
    </context>
    <context>
        <name>OutlinePanel</name>
        <message>
            <source>Outline</source>
            <translation>大纲</translation>
        </message>
        <message>
            <source>The headings of the open briefing appear here.</source>
            <translation>打开简报后，这里显示其标题。</translation>
        </message>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n 条脚注</numerusform>
            </translation>
        </message>
        <message>
            <source>No headings were found in this briefing.</source>
            <translation>本简报中没有找到标题。</translation>
        </message>
    </context>
    <context>
        <name>OwnTextPage</name>
        <message>
            <source>Cite a comment</source>
            <translation>引用批注</translation>
        </message>
        <message>
            <source>To</source>
            <translation>致</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Short answer</source>
            <translation>简要答复</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>分析</translation>
        </message>
        <message>
            <source>Plain text, one paragraph per line. [批3] cites comment 3 as it is numbered in the memo.</source>
            <translation>纯文本，一行一段。[批3] 引用备忘录中编号为 3 的批注。</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>Unsaved words are back</source>
            <translation>未保存的内容已恢复</translation>
        </message>
        <message>
            <source>Unsaved words above, what was saved below</source>
            <translation>上方是未保存的内容，下方是已保存的内容</translation>
        </message>
        <message>
            <source>No comment to cite yet</source>
            <translation>还没有可引用的批注</translation>
        </message>
    </context>
    <context>
        <name>Pointer</name>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>This &amp;block is</source>
            <translation>此块是(&amp;B)</translation>
        </message>
        <message>
            <source>Add &amp;term…</source>
            <translation>添加术语(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Wrong rendering of…</source>
            <translation>标为误译(&amp;W)…</translation>
        </message>
        <message>
            <source>Co&amp;rrect…</source>
            <translation>修改(&amp;R)…</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>首选项</translation>
        </message>
        <message>
            <source>Your name stands on your comments; firm and letterhead stand on the memo. All of this stays on this computer.</source>
            <translation>姓名用于您的批注，事务所和信头用于备忘录。这些信息只保存在这台电脑上。</translation>
        </message>
    </context>
    <context>
        <name>RenameForm</name>
        <message>
            <source>Rename briefing</source>
            <translation>重命名简报</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Briefing</source>
            <translation>简报</translation>
        </message>
        <message>
            <source>No briefing is open.
Drop a file here, or press Ctrl+O to choose one.</source>
            <translation>没有打开的简报。
把文件拖到这里，或按 Ctrl+O 选择文件。</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>脚注</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Find and search</source>
            <translation>查找与搜索</translation>
        </message>
        <message>
            <source>Next place, previous place</source>
            <translation>下一处、上一处</translation>
        </message>
        <message>
            <source>From the words to the results, and back</source>
            <translation>从输入框到结果，再返回</translation>
        </message>
        <message>
            <source>Close the find bar or the search</source>
            <translation>关闭查找栏或搜索面板</translation>
        </message>
        <message>
            <source>Look-up window</source>
            <translation>查词窗口</translation>
        </message>
        <message>
            <source>Copy the term as 中文（日本語）, or a passage</source>
            <translation>复制“中文（日本語）”或该段文字</translation>
        </message>
        <message>
            <source>Copy the first passage with its place</source>
            <translation>复制首段文字及其出处</translation>
        </message>
        <message>
            <source>Copy the Japanese term</source>
            <translation>复制日文术语</translation>
        </message>
        <message>
            <source>Copy the Chinese term</source>
            <translation>复制中文术语</translation>
        </message>
        <message>
            <source>Copy the English term</source>
            <translation>复制英文术语</translation>
        </message>
        <message>
            <source>Hide the window</source>
            <translation>隐藏窗口</translation>
        </message>
    </context>
    <context>
        <name>SourcePanel</name>
        <message>
            <source>Footnote {label} – {state}</source>
            <translation>脚注 {label} – {state}</translation>
        </message>
        <message>
            <source>In the text – {state}</source>
            <translation>正文中 – {state}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>This briefing cites no web address.</source>
            <translation>本简报没有引用网址。</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>复制网址</translation>
        </message>
        <message>
            <source>Show address…</source>
            <translation>显示网址…</translation>
        </message>
        <message>
            <source>The sources that the open briefing cites appear here.</source>
            <translation>打开简报后，这里显示它引用的来源。</translation>
        </message>
        <message>
            <source>Copy: {file}</source>
            <translation>副本：{file}</translation>
        </message>
        <message>
            <source>Open in the system's viewer</source>
            <translation>用系统查看器打开</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>不联网</translation>
        </message>
        <message>
            <source>p. {page}/{last}</source>
            <translation>第 {page}/{last} 页</translation>
        </message>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n 条脚注</numerusform>
            </translation>
        </message>
        <message>
            <source>{sources}, {local}</source>
            <translation>{sources}，{local}</translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n 个来源</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n local</source>
            <translation>
                <numerusform>%n 个有本地副本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%n 处术语</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} to review</source>
            <translation>待核对 {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n 条检查结果</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TermPanel</name>
        <message>
            <source>Click an underlined term, or press F2 at the text cursor, to see its card.</source>
            <translation>点击带下划线的术语，或在光标处按 F2，即可看到术语卡。</translation>
        </message>
        <message>
            <source>Occurrence {at} of {total}</source>
            <translation>第 {at} 处，共 {total} 处</translation>
        </message>
        <message>
            <source>{total} occurrences</source>
            <translation>共 {total} 处</translation>
        </message>
        <message>
            <source>Previous occurrence</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Next occurrence</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Occurrences</source>
            <translation>出现之处</translation>
        </message>
        <message>
            <source>Open the entry in the term base</source>
            <translation>在术语库中打开条目</translation>
        </message>
        <message>
            <source>Edit entry…</source>
            <translation>编辑条目…</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>关系图</translation>
        </message>
    </context>
    <context>
        <name>TitleBlockForm</name>
        <message>
            <source>Title block</source>
            <translation>题头信息</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>2026-11-23</source>
            <translation>2026-11-23</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>separated by semicolons</source>
            <translation>以分号分隔</translation>
        </message>
        <message>
            <source>Translators</source>
            <translation>译者</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>发布机构</translation>
        </message>
    </context>
    <context>
        <name>UnsavedNotice</name>
        <message>
            <source>Not saved when BriefDesk ended, in “{title}”: “{words}”</source>
            <translation>BriefDesk 结束时尚未保存，位于《{title}》：“{words}”</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Not saved when BriefDesk ended, and its place is gone: “{words}”</source>
            <translation>BriefDesk 结束时尚未保存，且原来的位置已不存在：“{words}”</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
    </context>
    <context>
        <name>_Acts</name>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Open briefings</source>
            <translation>打开简报</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Write a &amp;comment</source>
            <translation>写批注(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Highlight</source>
            <translation>标注(&amp;H)</translation>
        </message>
        <message>
            <source>Mark as &amp;question</source>
            <translation>标为疑问(&amp;Q)</translation>
        </message>
        <message>
            <source>Mark as &amp;risk</source>
            <translation>标为风险(&amp;R)</translation>
        </message>
        <message>
            <source>Mark for &amp;translation</source>
            <translation>标为译法(&amp;T)</translation>
        </message>
        <message>
            <source>Mark as cross-re&amp;ference</source>
            <translation>标为参照(&amp;F)</translation>
        </message>
        <message>
            <source>Se&amp;lect paragraph</source>
            <translation>选中本段(&amp;L)</translation>
        </message>
        <message>
            <source>Select &amp;section</source>
            <translation>选中本节(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Edit comment</source>
            <translation>编辑批注(&amp;E)</translation>
        </message>
        <message>
            <source>Settle&amp;d</source>
            <translation>已处理(&amp;D)</translation>
        </message>
        <message>
            <source>Settle the comment or open it again</source>
            <translation>将批注标为已处理或重新打开</translation>
        </message>
        <message>
            <source>&amp;Internal: never exported</source>
            <translation>内部，绝不导出(&amp;I)</translation>
        </message>
        <message>
            <source>Delete c&amp;omment</source>
            <translation>删除批注(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Next comment</source>
            <translation>下一条批注(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous comment</source>
            <translation>上一条批注(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤消(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo: {action}</source>
            <translation>撤消(&amp;U)：{action}</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>恢复(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo: {action}</source>
            <translation>恢复(&amp;R)：{action}</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translation>打开文件(&amp;O)…</translation>
        </message>
        <message>
            <source>Open briefings</source>
            <translation>打开简报</translation>
        </message>
        <message>
            <source>Re&amp;name…</source>
            <translation>重命名(&amp;N)…</translation>
        </message>
        <message>
            <source>Edit &amp;title block…</source>
            <translation>编辑题头信息(&amp;T)…</translation>
        </message>
        <message>
            <source>Mo&amp;ve to matter…</source>
            <translation>移至案件(&amp;V)…</translation>
        </message>
        <message>
            <source>Move to the &amp;bin</source>
            <translation>移到回收站(&amp;B)</translation>
        </message>
        <message>
            <source>New &amp;matter…</source>
            <translation>新建案件(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Edit matter…</source>
            <translation>编辑案件(&amp;E)…</translation>
        </message>
        <message>
            <source>B&amp;in…</source>
            <translation>回收站(&amp;I)…</translation>
        </message>
        <message>
            <source>Show the bin</source>
            <translation>显示回收站</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>关闭窗口(&amp;C)</translation>
        </message>
        <message>
            <source>Memo…</source>
            <translation>备忘录…</translation>
        </message>
        <message>
            <source>Write and export the memo</source>
            <translation>撰写并导出备忘录</translation>
        </message>
        <message>
            <source>Term at the &amp;caret</source>
            <translation>光标处的术语(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Next term to look at</source>
            <translation>下一个待核术语(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous term to look at</source>
            <translation>上一个待核术语(&amp;P)</translation>
        </message>
        <message>
            <source>Change the &amp;underlines</source>
            <translation>切换下划线(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Problems and first occurrences</source>
            <translation>问题及首次出现(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;All terms</source>
            <translation>所有术语(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Off</source>
            <translation>不显示(&amp;O)</translation>
        </message>
        <message>
            <source>As &amp;printed</source>
            <translation>按原文(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Simplified</source>
            <translation>简体(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Traditional</source>
            <translation>繁体(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>查找(&amp;F)…</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>查找下一处(&amp;N)</translation>
        </message>
        <message>
            <source>Find &amp;previous</source>
            <translation>查找上一处(&amp;P)</translation>
        </message>
        <message>
            <source>Prefer&amp;ences…</source>
            <translation>首选项(&amp;E)…</translation>
        </message>
        <message>
            <source>J&amp;ump to…</source>
            <translation>快速跳转(&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;Library</source>
            <translation>资料库(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Outline</source>
            <translation>大纲(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>正文(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Term card</source>
            <translation>术语卡(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Comments</source>
            <translation>批注(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Sources</source>
            <translation>来源(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Jump between marker and footnote</source>
            <translation>在标记与脚注间跳转(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>放大文字(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>缩小文字(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>标准字号(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Page only</source>
            <translation>仅显示正文(&amp;P)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>简体中文</source>
            <translation>简体中文</translation>
        </message>
        <message>
            <source>日本語</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About BriefDesk</source>
            <translation>关于 BriefDesk(&amp;A)</translation>
        </message>
        <message>
            <source>Version, licence, privacy</source>
            <translation>版本、许可证、隐私</translation>
        </message>
        <message>
            <source>Re-&amp;read the file</source>
            <translation>重新读取文件(&amp;R)</translation>
        </message>
        <message>
            <source>Re-read the file as a new draft</source>
            <translation>将文件重新读取为新稿</translation>
        </message>
        <message>
            <source>This is a heading of level &amp;1</source>
            <translation>这是 &amp;1 级标题</translation>
        </message>
        <message>
            <source>This is a heading of level &amp;2</source>
            <translation>这是 &amp;2 级标题</translation>
        </message>
        <message>
            <source>This is a heading of level &amp;3</source>
            <translation>这是 &amp;3 级标题</translation>
        </message>
        <message>
            <source>This is a heading of level &amp;4</source>
            <translation>这是 &amp;4 级标题</translation>
        </message>
        <message>
            <source>This is a &amp;paragraph</source>
            <translation>这是段落(&amp;P)</translation>
        </message>
        <message>
            <source>This is a &amp;list item</source>
            <translation>这是列表项(&amp;L)</translation>
        </message>
        <message>
            <source>This is a &amp;quotation</source>
            <translation>这是引文(&amp;Q)</translation>
        </message>
        <message>
            <source>This is &amp;not part of the text</source>
            <translation>这不属于正文(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Join with the block before</source>
            <translation>与前一块合并(&amp;J)</translation>
        </message>
        <message>
            <source>A paragraph &amp;begins here</source>
            <translation>段落从此处开始(&amp;B)</translation>
        </message>
        <message>
            <source>This is a footnote &amp;marker…</source>
            <translation>这是脚注注码(&amp;M)…</translation>
        </message>
        <message>
            <source>This marker is a n&amp;umber of the text</source>
            <translation>这个注码是正文中的数字(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>核对(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Original page</source>
            <translation>原件页面(&amp;O)</translation>
        </message>
        <message>
            <source>Show the printed page beside the text</source>
            <translation>在文字旁显示原件页面</translation>
        </message>
        <message>
            <source>Ori&amp;ginal page</source>
            <translation>原件页面(&amp;G)</translation>
        </message>
        <message>
            <source>Find in the li&amp;brary…</source>
            <translation>在资料库中查找(&amp;B)…</translation>
        </message>
        <message>
            <source>Find a command, a briefing, a term, any words of the library</source>
            <translation>查找命令、简报、术语或资料库中的任何词语</translation>
        </message>
        <message>
            <source>Loo&amp;k-up window</source>
            <translation>查词窗口(&amp;K)</translation>
        </message>
        <message>
            <source>Look terms up beside another program</source>
            <translation>在其他程序旁查术语</translation>
        </message>
        <message>
            <source>A&amp;dd term…</source>
            <translation>添加术语(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Wrong rendering of…</source>
            <translation>标为误译(&amp;W)…</translation>
        </message>
        <message>
            <source>Term &amp;base…</source>
            <translation>术语库(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Import terms…</source>
            <translation>导入术语(&amp;I)…</translation>
        </message>
        <message>
            <source>Paste &amp;rows of terms…</source>
            <translation>粘贴术语行(&amp;R)…</translation>
        </message>
        <message>
            <source>E&amp;xport terms…</source>
            <translation>导出术语(&amp;X)…</translation>
        </message>
        <message>
            <source>Term ba&amp;ses…</source>
            <translation>管理术语库(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Find new terms…</source>
            <translation>查找新术语(&amp;F)…</translation>
        </message>
        <message>
            <source>Network of the &amp;term</source>
            <translation>术语的关系图(&amp;T)</translation>
        </message>
        <message>
            <source>Run the checks on this briefing</source>
            <translation>对本简报进行检查</translation>
        </message>
        <message>
            <source>&amp;Next finding</source>
            <translation>下一条检查结果(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous finding</source>
            <translation>上一条检查结果(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Dismiss finding…</source>
            <translation>忽略检查结果(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Explain finding</source>
            <translation>说明检查结果(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;House profile…</source>
            <translation>本所规范(&amp;H)…</translation>
        </message>
        <message>
            <source>By when who does what, in the order of the dates</source>
            <translation>按日期先后列出谁在何时之前做什么</translation>
        </message>
        <message>
            <source>Say from which Japanese document this briefing was translated</source>
            <translation>指明本简报译自哪份日文文档</translation>
        </message>
        <message>
            <source>Original &amp;beside the translation</source>
            <translation>在译文旁显示原文(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Go to the original beside</source>
            <translation>转到旁边的原文(&amp;G)</translation>
        </message>
        <message>
            <source>Confirm &amp;all sure pairs</source>
            <translation>确认所有有把握的对照句(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Concordance…</source>
            <translation>对照检索(&amp;K)…</translation>
        </message>
        <message>
            <source>How words were translated in all confirmed pairs</source>
            <translation>文字在所有已确认对照句中的译法</translation>
        </message>
        <message>
            <source>E&amp;xport pairs…</source>
            <translation>导出对照句(&amp;X)…</translation>
        </message>
        <message>
            <source>Sentence pairs as TMX, Word or Excel</source>
            <translation>将对照句导出为 TMX、Word 或 Excel</translation>
        </message>
        <message>
            <source>Co&amp;rrect…</source>
            <translation>修改(&amp;R)…</translation>
        </message>
        <message>
            <source>Propose other words for what is selected, or for the finding</source>
            <translation>为所选文字或该检查结果提出其他写法</translation>
        </message>
        <message>
            <source>C&amp;orrections…</source>
            <translation>修改建议(&amp;O)…</translation>
        </message>
        <message>
            <source>All corrections of this briefing, to be handed over</source>
            <translation>本简报的全部修改建议，可供移交</translation>
        </message>
        <message>
            <source>&amp;Findings</source>
            <translation>检查结果(&amp;F)</translation>
        </message>
        <message>
            <source>Chec&amp;k</source>
            <translation>检查(&amp;C)</translation>
        </message>
        <message>
            <source>Chec&amp;k ({count})</source>
            <translation>检查（{count}）(&amp;C)</translation>
        </message>
        <message>
            <source>Dates and dead&amp;lines…</source>
            <translation>日期与期限…(&amp;M)</translation>
        </message>
        <message>
            <source>Pa&amp;ir with the original…</source>
            <translation>与原文对照…(&amp;I)</translation>
        </message>
        <message>
            <source>Par&amp;t from the original</source>
            <translation>解除与原文的对照(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>comments</name>
        <message>
            <source>Highlight</source>
            <translation>标注</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>疑问</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>风险</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>译法</translation>
        </message>
        <message>
            <source>Cross-reference</source>
            <translation>参照</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已处理</translation>
        </message>
        <message>
            <source>The words changed</source>
            <translation>原文有改动</translation>
        </message>
        <message>
            <source>Place to be confirmed</source>
            <translation>位置待确认</translation>
        </message>
        <message>
            <source>No place in this version</source>
            <translation>本版已无此处</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <source>Insertion</source>
            <translation>插入</translation>
        </message>
        <message>
            <source>Insertion before this</source>
            <translation>此处之前的插入</translation>
        </message>
        <message>
            <source>Insertion after this</source>
            <translation>此处之后的插入</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Deletion before this</source>
            <translation>此处之前的删除</translation>
        </message>
        <message>
            <source>Deletion after this</source>
            <translation>此处之后的删除</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>“{file}” cannot be made or written: {reason}. Choose another place for the library.</source>
            <translation>无法创建或写入“{file}”：{reason}。请为资料库另选位置。</translation>
        </message>
        <message>
            <source>There is no matter with the number {number}.</source>
            <translation>没有编号为 {number} 的案件。</translation>
        </message>
        <message>
            <source>“{file}” is not well-formed XML (line {line}: {reason}): export it again.</source>
            <translation>“{file}”不是格式良好的 XML（第 {line} 行：{reason}）：请重新导出。</translation>
        </message>
        <message>
            <source>“{file}” defines XML entities, which can be used to attack a computer: it was not read. Export it without a DTD.</source>
            <translation>“{file}”定义了可能被用于攻击的 XML 实体，因此未读取。请导出不含 DTD 的文件。</translation>
        </message>
        <message>
            <source>“{file}” is empty: choose a file that has text in it.</source>
            <translation>“{file}”是空文件：请选择有文字的文件。</translation>
        </message>
        <message>
            <source>“{file}” is not a text that BriefDesk can read: save it as plain text and try again.</source>
            <translation>“{file}”不是 BriefDesk 能读的文本：请存为纯文本后重试。</translation>
        </message>
        <message>
            <source>“{file}” is larger than 20 MB: split it into smaller files.</source>
            <translation>“{file}”大于 20 MB：请拆分成较小的文件。</translation>
        </message>
        <message>
            <source>“{file}” has more than 5 million characters: split it into smaller files.</source>
            <translation>“{file}”超过 500 万字符：请拆分成较小的文件。</translation>
        </message>
        <message>
            <source>“{file}” has more than 200,000 lines: split it into smaller files.</source>
            <translation>“{file}”超过 20 万行：请拆分成较小的文件。</translation>
        </message>
        <message>
            <source>“{file}” holds no text: choose a file that has text in it.</source>
            <translation>“{file}”中没有文字：请选择有文字的文件。</translation>
        </message>
        <message>
            <source>The comments of the memo cannot be written: {reason}. Please report it.</source>
            <translation>无法写入备忘录的批注：{reason}。请报告此问题。</translation>
        </message>
        <message>
            <source>The memo cannot be typeset: {reason}. Please report it with the log of this run.</source>
            <translation>无法排版备忘录：{reason}。请连同本次运行的日志报告此问题。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}”: the text “{text}” begins or ends with white space; remove it.</source>
            <translation>“{file}”中的“{concept}”：文字“{text}”首尾有空白，请删除。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}” holds a control character that XML cannot carry; remove it.</source>
            <translation>“{file}”中的“{concept}”含有 XML 不能容纳的控制字符，请删除。</translation>
        </message>
        <message>
            <source>“{file}” needs a title and a provenance before it is written.</source>
            <translation>写入之前，“{file}”须有标题和出处。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}” has no term: give it one.</source>
            <translation>“{file}”中的“{concept}”没有术语：请补上。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}” has an empty term ({term}).</source>
            <translation>“{file}”中的“{concept}”有一个空术语（{term}）。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}”: “{lang}” is no language tag to write.</source>
            <translation>“{file}”中的“{concept}”：“{lang}”不是可写入的语言标签。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}”: the forbidden term “{term}” must have the status deprecated.</source>
            <translation>“{file}”中的“{concept}”：禁用术语“{term}”的状态必须为“不推荐”。</translation>
        </message>
        <message>
            <source>“{file}”: “{id}” cannot be an id: it must be unique and be made of letters, digits, “-”, “_” and “.”, with a letter first.</source>
            <translation>“{file}”：“{id}”不能作标识：标识须唯一，由字母、数字、“-”、“_”和“.”组成，以字母开头。</translation>
        </message>
        <message>
            <source>“{quote}” does not occur in the briefing; check the words.</source>
            <translation>简报中没有“{quote}”；请核对文字。</translation>
        </message>
        <message>
            <source>“{quote}” occurs {count} times; say which one, from 1 to {count}, or quote more words.</source>
            <translation>“{quote}”出现 {count} 次；请指明是第几次（1 至 {count}），或多引几个字。</translation>
        </message>
        <message>
            <source>“{quote}” occurs {count} times; there is no occurrence {number}.</source>
            <translation>“{quote}”只出现 {count} 次，没有第 {number} 次。</translation>
        </message>
        <message>
            <source>The briefing has no place {start} to {end}; select some words.</source>
            <translation>简报中没有 {start} 至 {end} 的位置；请选中文字。</translation>
        </message>
        <message>
            <source>There are no words here; select some words.</source>
            <translation>这里没有文字；请选中文字。</translation>
        </message>
        <message>
            <source>“{file}” holds no annotations of the format briefdesk.annotations/1: {reason}.</source>
            <translation>“{file}”中没有 briefdesk.annotations/1 格式的批注：{reason}。</translation>
        </message>
        <message>
            <source>“{file}” has “{value}” as a time: write times as 2026-01-31T12:00:00Z.</source>
            <translation>“{file}”中的时间“{value}”有误：时间应写作 2026-01-31T12:00:00Z。</translation>
        </message>
        <message>
            <source>“{file}” cannot be a memo: memos are written as PDF, so name a file that ends in .pdf.</source>
            <translation>“{file}”不能作备忘录：备忘录为 PDF，文件名应以 .pdf 结尾。</translation>
        </message>
        <message>
            <source>“{date}” is no date: write it as 2026-01-31.</source>
            <translation>“{date}”不是日期：请写作 2026-01-31。</translation>
        </message>
        <message>
            <source>“{file}” is a folder: name a file in it that ends in .pdf.</source>
            <translation>“{file}”是文件夹：请指定其中以 .pdf 结尾的文件。</translation>
        </message>
        <message>
            <source>“{file}” is read for the memo and would be overwritten: choose another name.</source>
            <translation>“{file}”是制作备忘录所读取的文件，会被覆盖：请换一个名称。</translation>
        </message>
        <message>
            <source>“{file}” is there already and is no PDF, so it was not overwritten: choose another name.</source>
            <translation>“{file}”已存在且不是 PDF，因此没有覆盖：请换一个名称。</translation>
        </message>
        <message>
            <source>“{file}” cannot be written because its folder does not exist: make the folder first.</source>
            <translation>无法写入“{file}”，因为其文件夹不存在：请先建立文件夹。</translation>
        </message>
        <message>
            <source>“{file}” belongs to the library: choose another folder for the memo.</source>
            <translation>“{file}”属于资料库：请为备忘录选择其他文件夹。</translation>
        </message>
        <message>
            <source>“{file}” is the briefing itself: choose another name for the memo.</source>
            <translation>“{file}”就是简报本身：请为备忘录另取名称。</translation>
        </message>
        <message>
            <source>“{file}” cannot be written: {reason}. Choose another folder or name.</source>
            <translation>无法写入“{file}”：{reason}。请另选文件夹或名称。</translation>
        </message>
        <message>
            <source>The copy of the original {file} is missing; put it back there.</source>
            <translation>原件副本 {file} 不见了；请放回原处。</translation>
        </message>
        <message>
            <source>Reading “{file}” was stopped because it failed: the file may be damaged.</source>
            <translation>读取“{file}”失败而中止：文件可能已损坏。</translation>
        </message>
        <message>
            <source>Making “{file}” was stopped because it needs more than 1.5 GB of memory: choose the memo instead of the full text.</source>
            <translation>制作“{file}”需要超过 1.5 GB 内存而中止：请改选备忘录，不要选批注全文。</translation>
        </message>
        <message>
            <source>Making “{file}” was stopped because it gave no sign of life for {seconds} seconds: nothing was written, so choose the memo instead of the full text.</source>
            <translation>制作“{file}”在 {seconds} 秒内没有响应而中止，没有写出任何文件：请改选备忘录，不要选批注全文。</translation>
        </message>
        <message>
            <source>Making “{file}” failed, and nothing was written: please report it.</source>
            <translation>制作“{file}”失败，没有写出任何文件：请报告此问题。</translation>
        </message>
        <message>
            <source>Reading “{file}” was stopped because it needs more than 1.5 GB of memory: split the file.</source>
            <translation>读取“{file}”需要超过 1.5 GB 内存，已中止：请拆分文件。</translation>
        </message>
        <message>
            <source>“{file}” does not exist: check the name and the folder.</source>
            <translation>“{file}”不存在：请检查文件名和文件夹。</translation>
        </message>
        <message>
            <source>“{file}” is a link to a file that does not exist: choose the file.</source>
            <translation>“{file}”是指向不存在文件的链接：请选择文件本身。</translation>
        </message>
        <message>
            <source>“{file}” is not a file but a folder or a device: choose a file.</source>
            <translation>“{file}”不是文件，而是文件夹或设备：请选择文件。</translation>
        </message>
        <message>
            <source>“{file}” cannot be opened because you have no right to read it: ask its owner.</source>
            <translation>您无权读取“{file}”，无法打开：请联系其所有者。</translation>
        </message>
        <message>
            <source>“{file}” is larger than 200 MB: split it into smaller files.</source>
            <translation>“{file}”大于 200 MB：请拆分成较小的文件。</translation>
        </message>
        <message>
            <source>“{file}” cannot be read: {reason}. Copy it to another place first.</source>
            <translation>无法读取“{file}”：{reason}。请先复制到别处。</translation>
        </message>
        <message>
            <source>“{file}” was not read because the folder for temporary files cannot be written ({reason}): make room there.</source>
            <translation>未读取“{file}”，因为无法写入临时文件夹（{reason}）：请在那里腾出空间。</translation>
        </message>
        <message>
            <source>No term stands at {start} to {end}; point at an underlined term.</source>
            <translation>{start} 至 {end} 处没有术语；请指向带下划线的术语。</translation>
        </message>
        <message>
            <source>“{term}” cannot mean “{concept}”; choose one of the senses shown.</source>
            <translation>“{term}”不可能是“{concept}”；请从所示含义中选择。</translation>
        </message>
        <message>
            <source>No sense was confirmed at {start} to {end}.</source>
            <translation>{start} 至 {end} 处没有已确认的词义。</translation>
        </message>
        <message>
            <source>There is no annotation with the id {id}.</source>
            <translation>没有标识为 {id} 的批注。</translation>
        </message>
        <message>
            <source>The briefing with the id {id} is in the bin; restore it first.</source>
            <translation>标识为 {id} 的简报在回收站中；请先恢复。</translation>
        </message>
        <message>
            <source>There is no briefing with the id {id}; see the list of briefings.</source>
            <translation>没有标识为 {id} 的简报；请查看简报列表。</translation>
        </message>
        <message>
            <source>The library {file} was moved, deleted or replaced while it was open; everything up to now was saved in {rescue}.</source>
            <translation>资料库 {file} 在打开时被移动、删除或替换；至此的全部内容已存入 {rescue}。</translation>
        </message>
        <message>
            <source>The library {file} was moved, deleted or replaced while it was open; everything but the last change was saved in {rescue}.</source>
            <translation>资料库 {file} 在打开期间被移动、删除或替换；除最后一次更改外，全部内容已保存在 {rescue}。</translation>
        </message>
        <message>
            <source>The library {file} was moved, deleted or replaced while it was open; nothing was saved: put it back and start again.</source>
            <translation>资料库 {file} 在打开期间被移动、删除或替换；没有保存任何内容：请放回原处后重新启动。</translation>
        </message>
        <message>
            <source>SQLite refuses the setting {name} for {file}.</source>
            <translation>SQLite 拒绝对 {file} 使用设置 {name}。</translation>
        </message>
        <message>
            <source>“{date}” is no date: write it as 2025-11-30, 2025-11 or 2025, or leave it empty.</source>
            <translation>“{date}”不是日期：请写成 2025-11-30、2025-11 或 2025，也可以留空。</translation>
        </message>
        <message>
            <source>The disk is full, so nothing was saved in {file}; make room and try again.</source>
            <translation>磁盘已满，{file} 未保存任何内容；请腾出空间后重试。</translation>
        </message>
        <message>
            <source>The disk reported an error at {file} ({name}); check it and try again.</source>
            <translation>磁盘在 {file} 处报告错误（{name}）；请检查后重试。</translation>
        </message>
        <message>
            <source>The library {file} is open in another BriefDesk; close it first.</source>
            <translation>资料库 {file} 已在另一个 BriefDesk 中打开；请先将其关闭。</translation>
        </message>
        <message>
            <source>The library {file} is damaged; put back a copy of it.</source>
            <translation>资料库 {file} 已损坏；请用副本替换。</translation>
        </message>
        <message>
            <source>The library {file} cannot be written: it, its folder or the disk is read-only.</source>
            <translation>无法写入资料库 {file}：文件、文件夹或磁盘为只读。</translation>
        </message>
        <message>
            <source>The disk is full, so {file} was not written; make room, try again.</source>
            <translation>磁盘已满，{file} 未写入；请腾出空间后重试。</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>无法写入 {file}：{reason}。</translation>
        </message>
        <message>
            <source>There is no library at {file}; import a document to create one.</source>
            <translation>{file} 处没有资料库；导入一份文件即可创建。</translation>
        </message>
        <message>
            <source>{file} is no file; name the library file itself.</source>
            <translation>{file} 不是文件；请指定资料库文件本身。</translation>
        </message>
        <message>
            <source>The library {file} is empty (0 bytes); put back a copy of it.</source>
            <translation>资料库 {file} 是空的（0 字节）；请用副本替换。</translation>
        </message>
        <message>
            <source>The library {file} does not fit the journal beside it; nothing was changed, a copy of both is in {folder}.</source>
            <translation>资料库 {file} 与旁边的日志不符；未作任何更改，两者的副本在 {folder} 中。</translation>
        </message>
        <message>
            <source>{file} is not a BriefDesk library; choose another file.</source>
            <translation>{file} 不是 BriefDesk 资料库；请选择其他文件。</translation>
        </message>
        <message>
            <source>The library {file} was written by a newer BriefDesk; update this one first.</source>
            <translation>资料库 {file} 由更新版本的 BriefDesk 写成；请先更新本程序。</translation>
        </message>
        <message>
            <source>The library {file} cannot be read: {reason}.</source>
            <translation>无法读取资料库 {file}：{reason}。</translation>
        </message>
        <message>
            <source>There is no matter with the id {id}.</source>
            <translation>没有标识为 {id} 的案件。</translation>
        </message>
        <message>
            <source>The settings could not be saved in “{file}”: {reason}. They hold until you close.</source>
            <translation>设置无法保存到“{file}”：{reason}。关闭前仍然有效。</translation>
        </message>
        <message>
            <source>“{file}” cannot be read as {encoding}: choose another encoding.</source>
            <translation>“{file}”不能按 {encoding} 读取：请选择其他编码。</translation>
        </message>
        <message>
            <source>“{file}” was not imported: the file is damaged. Get it again.</source>
            <translation>“{file}”未导入：文件已损坏。请重新获取。</translation>
        </message>
        <message>
            <source>“{file}” was not imported: the file has no pages. Get it again.</source>
            <translation>“{file}”未导入：文件没有页面。请重新获取。</translation>
        </message>
        <message>
            <source>“{file}” is protected by a password: enter the password to import it.</source>
            <translation>“{file}”有密码保护：请输入密码再导入。</translation>
        </message>
        <message>
            <source>The password does not open “{file}”: enter another one.</source>
            <translation>密码打不开“{file}”：请输入其他密码。</translation>
        </message>
        <message>
            <source>“{file}” is protected in a way that BriefDesk cannot open: save it without protection.</source>
            <translation>“{file}”的保护方式 BriefDesk 无法打开：请另存为不受保护的文件。</translation>
        </message>
        <message>
            <source>The pages of “{file}” cannot be shown because the file is damaged: read the text.</source>
            <translation>“{file}”的页面无法显示，因为文件已损坏：请阅读文字。</translation>
        </message>
        <message>
            <source>Page {page} of “{file}” cannot be shown because it is damaged: read the text.</source>
            <translation>“{file}”第 {page} 页已损坏，无法显示：请阅读文字。</translation>
        </message>
        <message>
            <source>“{file}” has no page {page}.</source>
            <translation>“{file}”没有第 {page} 页。</translation>
        </message>
        <message>
            <source>“{file}” was not read: its part “{part}” declares a document type, which can be used to attack a computer and which no office document needs.</source>
            <translation>“{file}”未读取：其部件“{part}”声明了文档类型，可能被用来攻击计算机，正常的办公文档并不需要。</translation>
        </message>
        <message>
            <source>“{file}” is damaged: its part “{part}” is not well-formed XML (line {line}: {reason}). Open it in the program that made it and save it again.</source>
            <translation>“{file}”已损坏：其部件“{part}”不是格式正确的 XML（第 {line} 行：{reason}）。请用原程序打开后重新保存。</translation>
        </message>
        <message>
            <source>“{file}” is damaged: it is no complete zip file. Get a new copy of it, or open it in the program that made it and save it again.</source>
            <translation>“{file}”已损坏：不是完整的 zip 文件。请重新获取，或用原程序打开后重新保存。</translation>
        </message>
        <message>
            <source>“{file}” is damaged: its part “{part}” cannot be unpacked. Get a new copy of it, or open it in the program that made it and save it again.</source>
            <translation>“{file}”已损坏：其部件“{part}”无法解压。请重新获取，或用原程序打开后重新保存。</translation>
        </message>
        <message>
            <source>“{file}” was not read: it has more than {count} parts.</source>
            <translation>“{file}”未读取：部件超过 {count} 个。</translation>
        </message>
        <message>
            <source>“{file}” was not read: the name of its part “{part}” is unsafe or stands in it twice. Save it again with Word or LibreOffice.</source>
            <translation>“{file}”未读取：其部件“{part}”的名称不安全或重复。请用 Word 或 LibreOffice 重新保存。</translation>
        </message>
        <message>
            <source>“{file}” was not read: its part “{part}” unpacks to far more than an honest file holds.</source>
            <translation>“{file}”未读取：其部件“{part}”解压后远大于正常文件。</translation>
        </message>
        <message>
            <source>“{file}” is protected by a password: save it without one and try again.</source>
            <translation>“{file}”有密码保护：请去掉密码另存后再试。</translation>
        </message>
        <message>
            <source>“{file}” is protected by a password: open it in Word, save it without the password and import it again.</source>
            <translation>“{file}”有密码保护：请用 Word 打开，去掉密码保存后再导入。</translation>
        </message>
        <message>
            <source>“{file}” is in the old Word format (.doc): open it in Word or LibreOffice, save it as .docx and import that file.</source>
            <translation>“{file}”是旧的 Word 格式（.doc）：请用 Word 或 LibreOffice 另存为 .docx 后导入。</translation>
        </message>
        <message>
            <source>“{file}” is an old office file that holds no Word text: save what you need from it as .docx or PDF and import that file.</source>
            <translation>“{file}”是不含 Word 文字的旧办公文件：请将所需内容另存为 .docx 或 PDF 后导入。</translation>
        </message>
        <message>
            <source>“{file}” is an Excel workbook: save it as PDF or .docx and import that file.</source>
            <translation>“{file}”是 Excel 工作簿：请另存为 PDF 或 .docx 后导入。</translation>
        </message>
        <message>
            <source>“{file}” is a PowerPoint presentation: save it as PDF and import that file.</source>
            <translation>“{file}”是 PowerPoint 演示文稿：请另存为 PDF 后导入。</translation>
        </message>
        <message>
            <source>“{file}” is an OpenDocument file: open it in LibreOffice, save it as .docx and import that file.</source>
            <translation>“{file}”是 OpenDocument 文件：请用 LibreOffice 另存为 .docx 后导入。</translation>
        </message>
        <message>
            <source>“{file}” is an EPUB book: save it as PDF or HTML and import that file.</source>
            <translation>“{file}”是 EPUB 电子书：请另存为 PDF 或 HTML 后导入。</translation>
        </message>
        <message>
            <source>“{file}” lacks the part that holds a Word file's text: open it in Word, save it again as .docx and import that file.</source>
            <translation>“{file}”缺少存放 Word 正文的部件：请用 Word 打开，重新另存为 .docx 后导入。</translation>
        </message>
        <message>
            <source>“{file}” is a zip archive and no Word file: unpack it and import the files in it.</source>
            <translation>“{file}”是 zip 压缩包而不是 Word 文件：请解压后导入其中的文件。</translation>
        </message>
        <message>
            <source>“{file}” is nested too deeply to be read: open it in Word, save it again and import it.</source>
            <translation>“{file}”嵌套过深，无法读取：请用 Word 打开，重新保存后导入。</translation>
        </message>
        <message>
            <source>“{file}” is a scan without text: recognise its characters (OCR) first, then import the result.</source>
            <translation>“{file}”是没有文字的扫描件：请先做文字识别（OCR），再导入结果。</translation>
        </message>
        <message>
            <source>“{file}” has more than 10,000 pages: split it.</source>
            <translation>“{file}”超过 10,000 页：请拆分。</translation>
        </message>
        <message>
            <source>“{file}” was not imported: none of its pages can be read.</source>
            <translation>“{file}”未导入：没有一页可以读取。</translation>
        </message>
        <message>
            <source>Showing a page of “{file}” was stopped because it failed: the file may be damaged; read the text.</source>
            <translation>显示“{file}”的页面失败，已停止：文件可能已损坏；请阅读文字。</translation>
        </message>
        <message>
            <source>Showing a page of “{file}” was stopped because it needs more than 1.5 GB of memory: read the text.</source>
            <translation>显示“{file}”的页面需要超过 1.5 GB 内存，已停止：请阅读文字。</translation>
        </message>
        <message>
            <source>“{words}” cannot be corrected so: a footnote, a table or a marker is in the way, or the text has changed.</source>
            <translation>“{words}”不能这样更正：有脚注、表格或注码妨碍，或文字已改动。</translation>
        </message>
        <message>
            <source>There is no source with the id {id}; see the list of sources.</source>
            <translation>没有编号为 {id} 的来源；请见来源列表。</translation>
        </message>
        <message>
            <source>“{file}” is protected by a password: start BriefDesk in a terminal, where it asks for it.</source>
            <translation>“{file}”受密码保护：请在终端中启动 BriefDesk，届时会询问密码。</translation>
        </message>
        <message>
            <source>The pages of “{file}” cannot be shown because a password protects them: open the file again and enter it to see them.</source>
            <translation>“{file}”的页面受密码保护，无法显示：请重新打开该文件并输入密码。</translation>
        </message>
        <message>
            <source>Showing a page of “{file}” was stopped because it gave no sign of life for {seconds} seconds: try again if the computer was busy; otherwise read the text.</source>
            <translation>显示“{file}”的页面在 {seconds} 秒内没有响应而中止：若电脑当时繁忙，请重试；否则请阅读文本。</translation>
        </message>
        <message>
            <source>Reading “{file}” was stopped because it gave no sign of life for {seconds} seconds: try again if the computer was busy; otherwise the file may be damaged.</source>
            <translation>读取“{file}”在 {seconds} 秒内没有响应而中止：若电脑当时繁忙，请重试；否则文件可能已损坏。</translation>
        </message>
        <message>
            <source>“{file}” is a picture without text: recognise its characters (OCR) first, then import the result.</source>
            <translation>“{file}”是没有文字的图片：请先进行文字识别（OCR），再导入识别结果。</translation>
        </message>
        <message>
            <source>“{file}” was not read in another way because a new draft has come meanwhile: read that again.</source>
            <translation>“{file}”未能改用其他方式读取，因为其间已有新稿：请重新读取新稿。</translation>
        </message>
        <message>
            <source>“{file}” is no term base that BriefDesk can read: export it as TBX, Excel or CSV and try again.</source>
            <translation>“{file}”不是 BriefDesk 能读取的术语库：请导出为 TBX、Excel 或 CSV 后重试。</translation>
        </message>
        <message>
            <source>“{file}” is no layout of a sheet: {reason}.</source>
            <translation>“{file}”不是表格布局文件：{reason}。</translation>
        </message>
        <message>
            <source>“{file}” cannot be written: {reason}. Choose another place.</source>
            <translation>无法写入“{file}”：{reason}。请另选位置。</translation>
        </message>
        <message>
            <source>No concept has the id or the term “{term}”.</source>
            <translation>没有标识或术语为“{term}”的概念。</translation>
        </message>
        <message>
            <source>“{file}” cannot be read as a table ({reason}): choose another separator.</source>
            <translation>“{file}”无法作为表格读取（{reason}）：请选择其他分隔符。</translation>
        </message>
        <message>
            <source>“{file}” was not read: its table has more than {columns} columns or {cells} cells. Keep only the columns of the term base and try again.</source>
            <translation>“{file}”未读取：其表格超过 {columns} 列或 {cells} 个单元格。请只保留术语库的列后重试。</translation>
        </message>
        <message>
            <source>“{file}” is no TBX file of version 2 or 3: export it as TBX and try again.</source>
            <translation>“{file}”不是 TBX 第 2 版或第 3 版文件：请导出为 TBX 后重试。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}”: the term “{term}” is longer than a line of 1,000 characters; make it a note.</source>
            <translation>“{file}”中的“{concept}”：术语“{term}”超过 1,000 个字符；请改作备注。</translation>
        </message>
        <message>
            <source>“{file}” is protected by a password: open it in Excel, save it without the password and try again.</source>
            <translation>“{file}”有密码保护：请用 Excel 打开，去掉密码保存后重试。</translation>
        </message>
        <message>
            <source>“{file}” is in the old Excel format (.xls): open it in Excel or LibreOffice, save it as .xlsx and try again.</source>
            <translation>“{file}”是旧的 Excel 格式（.xls）：请用 Excel 或 LibreOffice 打开，另存为 .xlsx 后重试。</translation>
        </message>
        <message>
            <source>“{file}” is no Excel workbook: save it as .xlsx and try again.</source>
            <translation>“{file}”不是 Excel 工作簿：请存为 .xlsx 后重试。</translation>
        </message>
        <message>
            <source>“{file}” has no sheet “{sheet}”: choose one of those it has.</source>
            <translation>“{file}”中没有工作表“{sheet}”：请选择其中已有的工作表。</translation>
        </message>
        <message>
            <source>“{file}” is damaged: the cell {cell} of the sheet “{sheet}” cannot be read. Open it in Excel or LibreOffice and save it again.</source>
            <translation>“{file}”已损坏：工作表“{sheet}”的单元格 {cell} 无法读取。请用 Excel 或 LibreOffice 打开后重新保存。</translation>
        </message>
        <message>
            <source>There is no format “{format}” to write.</source>
            <translation>没有可写入的格式“{format}”。</translation>
        </message>
        <message>
            <source>“{file}” holds no proposals of the format briefdesk.proposals/1: {reason}.</source>
            <translation>“{file}”中没有 briefdesk.proposals/1 格式的提议：{reason}。</translation>
        </message>
        <message>
            <source>“{file}” is no MultiTerm file: export it as MultiTerm XML again.</source>
            <translation>“{file}”不是 MultiTerm 文件：请重新导出为 MultiTerm XML。</translation>
        </message>
        <message>
            <source>“{file}” was not written: no concept has both a Japanese and a Chinese term that may be used.</source>
            <translation>“{file}”未写入：没有同时具备可用的日文和中文术语的概念。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}” has a term without a text, an id of its own or a language.</source>
            <translation>“{file}”中的“{concept}”有一个术语缺少文字、标识或语言。</translation>
        </message>
        <message>
            <source>The id “{concept}” is missing or used twice in “{file}”.</source>
            <translation>“{file}”中的标识“{concept}”缺失或重复。</translation>
        </message>
        <message>
            <source>“{file}” was not written: no column of the sheet holds terms.</source>
            <translation>“{file}”未写入：工作表中没有术语列。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}” was not written: no separator of the layout can stand between “{value}”. Choose another one.</source>
            <translation>“{file}”中的“{concept}”未写入：布局中没有可用于分隔“{value}”的分隔符。请另选。</translation>
        </message>
        <message>
            <source>“{file}” is no term base of ours: {reason}</source>
            <translation>“{file}”不是本程序的术语库：{reason}</translation>
        </message>
        <message>
            <source>“{file}” is no TMX file: export it as TMX 1.4 and try again.</source>
            <translation>“{file}”不是 TMX 文件：请导出为 TMX 1.4 后重试。</translation>
        </message>
        <message>
            <source>A text of “{concept}” (row {line}) in “{file}” is longer than the {count} characters that a cell of Excel can hold: export as CSV or TBX.</source>
            <translation>“{file}”中“{concept}”（第 {line} 行）的一处文字超过 Excel 单元格可容纳的 {count} 个字符：请导出为 CSV 或 TBX。</translation>
        </message>
        <message>
            <source>“{file}” was not written: it is too large for a workbook. Export it as CSV or TBX.</source>
            <translation>“{file}”未写入：内容过大，工作簿无法容纳。请导出为 CSV 或 TBX。</translation>
        </message>
        <message>
            <source>“{concept}” has no term: give it one.</source>
            <translation>“{concept}”没有术语：请补上。</translation>
        </message>
        <message>
            <source>A term of “{concept}” is empty: fill it in or remove it.</source>
            <translation>“{concept}”有一个空术语：请填写或移除。</translation>
        </message>
        <message>
            <source>“{term}…” is longer than 1,000 characters: shorten it.</source>
            <translation>“{term}…”超过 1,000 个字符：请缩短。</translation>
        </message>
        <message>
            <source>There is no concept “{concept}”.</source>
            <translation>没有概念“{concept}”。</translation>
        </message>
        <message>
            <source>Say what to write instead of “{term}”.</source>
            <translation>请注明“{term}”应改写作什么。</translation>
        </message>
        <message>
            <source>“{term}” is an allowed term of this concept: change its entry to forbid it.</source>
            <translation>“{term}”是此概念的可用术语：要禁用它，请修改其条目。</translation>
        </message>
        <message>
            <source>The export to “{file}” was stopped because it failed; nothing changed.</source>
            <translation>导出到“{file}”失败，已中止；未作任何更改。</translation>
        </message>
        <message>
            <source>The export to “{file}” was stopped because it gave no sign of life for {seconds} seconds: try again if the computer was busy.</source>
            <translation>导出到“{file}”在 {seconds} 秒内没有响应，已中止：如当时电脑繁忙，请重试。</translation>
        </message>
        <message>
            <source>The export to “{file}” was stopped because it needs more than 1.5 GB of memory: export one domain after the other.</source>
            <translation>导出到“{file}”需要超过 1.5 GB 内存，已中止：请逐个领域导出。</translation>
        </message>
        <message>
            <source>“{file}” belongs to the library: choose another place.</source>
            <translation>“{file}”属于资料库：请另选位置。</translation>
        </message>
        <message>
            <source>There are {count} files to write, so “{file}” must be a folder.</source>
            <translation>需写入 {count} 个文件，因此“{file}”须为文件夹。</translation>
        </message>
        <message>
            <source>The term base “{name}” follows a file: change the file, or unlink it first.</source>
            <translation>术语库“{name}”跟随文件：请修改该文件，或先取消链接。</translation>
        </message>
        <message>
            <source>The term base “{name}” was changed meanwhile, so nothing was written: look at the file again.</source>
            <translation>术语库“{name}”在此期间有改动，因此未写入任何内容：请重新查看该文件。</translation>
        </message>
        <message>
            <source>How terms are read could not be proposed, as the program for it failed: type it.</source>
            <translation>推测术语读音的程序失败，无法给出建议：请自行输入。</translation>
        </message>
        <message>
            <source>Say why “{term}” is rejected: its author will read it.</source>
            <translation>请说明拒绝“{term}”的理由：提议者会看到。</translation>
        </message>
        <message>
            <source>The proposal “{term}” was decided before: undo that first.</source>
            <translation>提议“{term}”已有决定：请先撤消该决定。</translation>
        </message>
        <message>
            <source>There is no term base “{name}”.</source>
            <translation>没有术语库“{name}”。</translation>
        </message>
        <message>
            <source>A term base needs a name.</source>
            <translation>术语库须有名称。</translation>
        </message>
        <message>
            <source>There is a term base “{name}” already: choose another name.</source>
            <translation>已有术语库“{name}”：请换一个名称。</translation>
        </message>
        <message>
            <source>There is no proposal with the id {id}.</source>
            <translation>没有标识为 {id} 的提议。</translation>
        </message>
        <message>
            <source>There is no term base with the id {id}.</source>
            <translation>没有标识为 {id} 的术语库。</translation>
        </message>
        <message>
            <source>The file “{file}” of an imported term base is damaged: import it again.</source>
            <translation>所导入术语库的文件“{file}”已损坏：请重新导入。</translation>
        </message>
        <message>
            <source>A layout needs a name.</source>
            <translation>布局须有名称。</translation>
        </message>
        <message>
            <source>“{terms}” was changed elsewhere while it was edited here, so nothing was saved. Save again to put your version in its place.</source>
            <translation>“{terms}”在此处编辑期间已在别处更改，因此未保存。再次保存将以您的版本取代。</translation>
        </message>
        <message>
            <source>A file of the term base “{name}” is missing in the library: bring it back from a copy, or remove the term base and import it again.</source>
            <translation>资料库中缺少术语库“{name}”的文件：请从副本恢复，或移除该术语库后重新导入。</translation>
        </message>
        <message>
            <source>The file “{file}” of an imported term base cannot be read ({reason}): try again, or import it again.</source>
            <translation>无法读取已导入术语库的文件“{file}”（{reason}）：请重试，或重新导入。</translation>
        </message>
        <message>
            <source>A term base follows “{file}”, so it was not written over: choose another place.</source>
            <translation>有术语库跟随“{file}”，因此未覆盖：请选择其他位置。</translation>
        </message>
        <message>
            <source>“{name}” names the term bases that come with BriefDesk: choose another name.</source>
            <translation>“{name}”是 BriefDesk 自带术语库的名称：请另取名称。</translation>
        </message>
        <message>
            <source>“{file}” has a field “{field}” that no house profile has: correct its name.</source>
            <translation>“{file}”有字段“{field}”，而本所规范没有此字段：请更正字段名。</translation>
        </message>
        <message>
            <source>“{file}” was imported by another version of BriefDesk, which read its text differently: import it again as a new draft, then export the corrections.</source>
            <translation>“{file}”由另一版本的 BriefDesk 导入，其文字读取方式不同：请重新作为新稿导入，再导出修改建议。</translation>
        </message>
        <message>
            <source>A text of the correction {number} is longer than the {count} characters that a cell of Excel can hold: export as CSV.</source>
            <translation>修改建议 {number} 有文字超过 Excel 单元格所能容纳的 {count} 个字符：请导出为 CSV。</translation>
        </message>
        <message>
            <source>No sentence pair of this briefing is confirmed yet: confirm some, or export all of them.</source>
            <translation>本简报还没有已确认的对照句：请先确认一些，或导出全部。</translation>
        </message>
        <message>
            <source>The export to “{file}” was stopped because it needs more than 1.5 GB of memory.</source>
            <translation>导出到“{file}”所需内存超过 1.5 GB，已停止。</translation>
        </message>
        <message>
            <source>“{file}” names a check “{check}” that BriefDesk does not have: correct its name.</source>
            <translation>“{file}”提到 BriefDesk 没有的检查“{check}”：请更正其名称。</translation>
        </message>
        <message>
            <source>“{file}” cannot be read: {reason}. Remove it, or mend it.</source>
            <translation>无法读取“{file}”：{reason}。请移除或修复该文件。</translation>
        </message>
        <message>
            <source>A briefing cannot be its own original: choose another document.</source>
            <translation>简报不能作自己的原文：请选择另一文档。</translation>
        </message>
        <message>
            <source>The briefing with the id {id} has no original: pair it with one first.</source>
            <translation>标识为 {id} 的简报没有原文：请先与原文对照。</translation>
        </message>
        <message>
            <source>No sentence stands at {start} to {end}: the text has changed, look at it again.</source>
            <translation>{start} 至 {end} 处没有句子：文字已改动，请重新查看。</translation>
        </message>
        <message>
            <source>A sentence cannot be in two links: it stands at {start} to {end}.</source>
            <translation>一个句子不能属于两组对照句：该句位于 {start} 至 {end}。</translation>
        </message>
        <message>
            <source>“{words}” is already to be replaced: edit that correction instead, or delete it first.</source>
            <translation>“{words}”已有替换建议：请编辑该修改建议，或先将其删除。</translation>
        </message>
        <message>
            <source>A gloss needs words: say what is to be added.</source>
            <translation>加注须有文字：请填写要补充的内容。</translation>
        </message>
        <message>
            <source>A question needs words: say what the author is to be asked.</source>
            <translation>提问须有文字：请填写要向作者询问的内容。</translation>
        </message>
        <message>
            <source>A correction replaces words of one paragraph: make one for each paragraph.</source>
            <translation>一条修改建议只替换一个段落中的文字：请为每段各提一条。</translation>
        </message>
        <message>
            <source>“{words}” stands there already: say what is to stand there instead.</source>
            <translation>该处本来就是“{words}”：请填写要改成的文字。</translation>
        </message>
        <message>
            <source>“{file}” is the briefing itself: choose another name for the corrections.</source>
            <translation>“{file}”就是简报本身：请为修改建议另取文件名。</translation>
        </message>
        <message>
            <source>A finding is dismissed for a reason: say why it is none.</source>
            <translation>忽略检查结果须有理由：请说明为何不是问题。</translation>
        </message>
        <message>
            <source>There is no correction with the id {id}.</source>
            <translation>没有标识为 {id} 的修改建议。</translation>
        </message>
        <message>
            <source>There is no dismissal with the id {id}.</source>
            <translation>没有标识为 {id} 的忽略记录。</translation>
        </message>
        <message>
            <source>“{file}” is one of the two texts: choose another name for the pairs.</source>
            <translation>“{file}”是两份文本之一：请为对照句另选文件名。</translation>
        </message>
        <message>
            <source>“{words}” does not stand there any more: the text has changed, look at the place again.</source>
            <translation>“{words}”已不在该处：文本有变动，请再看一下该处。</translation>
        </message>
        <message>
            <source>The sentence pair {number} is longer than the {count} characters that a cell of Excel can hold: export as DOCX or TMX.</source>
            <translation>第 {number} 个句对超过 Excel 单元格可容纳的 {count} 个字符：请导出为 DOCX 或 TMX。</translation>
        </message>
        <message>
            <source>“{file}” is no house profile of BriefDesk: choose a file that the window House profile exported.</source>
            <translation>“{file}”不是 BriefDesk 的本所规范：请选择由“本所规范”窗口导出的文件。</translation>
        </message>
        <message>
            <source>“{file}” is a house profile of a newer BriefDesk ({format}): install that, then import it.</source>
            <translation>“{file}”是较新版 BriefDesk 的本所规范（{format}）：请先安装新版，再导入。</translation>
        </message>
        <message>
            <source>The house profile “{file}” cannot be read: {reason}. Correct it there.</source>
            <translation>无法读取本所规范“{file}”：{reason}。请在文件中改正。</translation>
        </message>
        <message>
            <source>“{line}” is no preferred form: write the term or the id of a concept, =, and the words.</source>
            <translation>“{line}”不是首选写法：请写术语或概念编号、=、写法。</translation>
        </message>
        <message>
            <source>No term base has “{named}”: the preferred form has no effect. Correct the line, or press OK.</source>
            <translation>术语库中没有“{named}”，该首选写法不起作用：请改正该行，或按“确定”。</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Add comment</source>
            <translation>添加批注</translation>
        </message>
        <message>
            <source>Edit comment</source>
            <translation>编辑批注</translation>
        </message>
        <message>
            <source>Delete comment</source>
            <translation>删除批注</translation>
        </message>
        <message>
            <source>Add matter</source>
            <translation>新建案件</translation>
        </message>
        <message>
            <source>Edit matter</source>
            <translation>编辑案件</translation>
        </message>
        <message>
            <source>Move briefing</source>
            <translation>移动简报</translation>
        </message>
        <message>
            <source>Edit memo text</source>
            <translation>编辑备忘录正文</translation>
        </message>
        <message>
            <source>Import briefing</source>
            <translation>导入简报</translation>
        </message>
        <message>
            <source>Rename briefing</source>
            <translation>重命名简报</translation>
        </message>
        <message>
            <source>Edit briefing details</source>
            <translation>编辑题头信息</translation>
        </message>
        <message>
            <source>Move briefing to the bin</source>
            <translation>将简报移到回收站</translation>
        </message>
        <message>
            <source>Restore briefing</source>
            <translation>恢复简报</translation>
        </message>
        <message>
            <source>Confirm sense</source>
            <translation>确认词义</translation>
        </message>
        <message>
            <source>Leave sense open</source>
            <translation>词义待定</translation>
        </message>
        <message>
            <source>Create the library</source>
            <translation>创建资料库</translation>
        </message>
        <message>
            <source>Keep a copy of a source</source>
            <translation>保存来源副本</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>新稿</translation>
        </message>
        <message>
            <source>Read the file again</source>
            <translation>重新读取文件</translation>
        </message>
        <message>
            <source>Accept a reading</source>
            <translation>接受读取结果</translation>
        </message>
        <message>
            <source>Correct the reading</source>
            <translation>更正读取结果</translation>
        </message>
        <message>
            <source>Forget a correction</source>
            <translation>放弃更正</translation>
        </message>
        <message>
            <source>Remove concept</source>
            <translation>移除概念</translation>
        </message>
        <message>
            <source>Revert concept</source>
            <translation>还原概念</translation>
        </message>
        <message>
            <source>Forbid rendering</source>
            <translation>禁用译法</translation>
        </message>
        <message>
            <source>Link term base</source>
            <translation>链接术语库</translation>
        </message>
        <message>
            <source>Renew linked term base</source>
            <translation>更新所链接的术语库</translation>
        </message>
        <message>
            <source>Unlink term base</source>
            <translation>取消链接术语库</translation>
        </message>
        <message>
            <source>Import term base</source>
            <translation>导入术语库</translation>
        </message>
        <message>
            <source>Propose concept</source>
            <translation>提议概念</translation>
        </message>
        <message>
            <source>Accept proposal</source>
            <translation>接受提议</translation>
        </message>
        <message>
            <source>Reject proposal</source>
            <translation>拒绝提议</translation>
        </message>
        <message>
            <source>Bring in proposals</source>
            <translation>导入提议</translation>
        </message>
        <message>
            <source>Add term base</source>
            <translation>添加术语库</translation>
        </message>
        <message>
            <source>Rename term base</source>
            <translation>重命名术语库</translation>
        </message>
        <message>
            <source>Use term base</source>
            <translation>启用术语库</translation>
        </message>
        <message>
            <source>Rest term base</source>
            <translation>停用术语库</translation>
        </message>
        <message>
            <source>Order term bases</source>
            <translation>排列术语库</translation>
        </message>
        <message>
            <source>Remove term base</source>
            <translation>移除术语库</translation>
        </message>
        <message>
            <source>Add concept</source>
            <translation>添加概念</translation>
        </message>
        <message>
            <source>Change status</source>
            <translation>更改状态</translation>
        </message>
        <message>
            <source>Change domain</source>
            <translation>更改领域</translation>
        </message>
        <message>
            <source>Edit concept</source>
            <translation>编辑概念</translation>
        </message>
        <message>
            <source>Confirm reading</source>
            <translation>确认读音</translation>
        </message>
        <message>
            <source>Accept term</source>
            <translation>采纳术语</translation>
        </message>
        <message>
            <source>Pair with the original</source>
            <translation>与原文对照</translation>
        </message>
        <message>
            <source>Part from the original</source>
            <translation>解除与原文的对照</translation>
        </message>
        <message>
            <source>Confirm sentence pairs</source>
            <translation>确认对照句</translation>
        </message>
        <message>
            <source>Correct sentence pairs</source>
            <translation>更正对照句</translation>
        </message>
        <message>
            <source>Release sentence pairs</source>
            <translation>撤销对照句的确认</translation>
        </message>
        <message>
            <source>Propose correction</source>
            <translation>提出修改建议</translation>
        </message>
        <message>
            <source>Edit correction</source>
            <translation>编辑修改建议</translation>
        </message>
        <message>
            <source>Settle correction</source>
            <translation>处理修改建议</translation>
        </message>
        <message>
            <source>Delete correction</source>
            <translation>删除修改建议</translation>
        </message>
        <message>
            <source>Place correction</source>
            <translation>指定修改建议的位置</translation>
        </message>
        <message>
            <source>Dismiss finding</source>
            <translation>忽略检查结果</translation>
        </message>
        <message>
            <source>Take back a dismissal</source>
            <translation>撤回忽略</translation>
        </message>
    </context>
    <context>
        <name>menus</name>
        <message>
            <source>&amp;Annotate</source>
            <translation>批注(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Terms</source>
            <translation>术语(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Underlines</source>
            <translation>下划线(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Chinese characters</source>
            <translation>汉字字形(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>Interface &amp;language</source>
            <translation>界面语言(&amp;L)</translation>
        </message>
        <message>
            <source>Correct the &amp;reading</source>
            <translation>更正读取结果(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>检查(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Sentence pairs</source>
            <translation>对照句(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>“{title}” was moved to the bin. Ctrl+Z brings it back.</source>
            <translation>“{title}”已移到回收站。按 Ctrl+Z 可恢复。</translation>
        </message>
        <message>
            <source>Underlined: problems and the first occurrence of each term.</source>
            <translation>下划线：有问题之处和各术语首次出现之处。</translation>
        </message>
        <message>
            <source>Underlined: every occurrence of every term.</source>
            <translation>下划线：所有术语的每一处。</translation>
        </message>
        <message>
            <source>Terms are not underlined.</source>
            <translation>术语不加下划线。</translation>
        </message>
        <message>
            <source>No term here needs a look.</source>
            <translation>没有需要核对的术语。</translation>
        </message>
        <message>
            <source>Undone: {action}</source>
            <translation>已撤销：{action}</translation>
        </message>
        <message>
            <source>Redone: {action}</source>
            <translation>已重做：{action}</translation>
        </message>
        <message>
            <source>Select text first. Ctrl+L selects the paragraph, Ctrl+Shift+L the section.</source>
            <translation>请先选择文字。Ctrl+L 选择条款，Ctrl+Shift+L 选择整节。</translation>
        </message>
        <message>
            <source>There is no footnote marker at the text cursor.</source>
            <translation>光标处没有脚注注码。</translation>
        </message>
        <message>
            <source>This briefing has no footnotes.</source>
            <translation>本简报没有脚注。</translation>
        </message>
        <message>
            <source>“{file}” has no pages to show: only briefings that were read from a PDF have them.</source>
            <translation>“{file}”没有页面可显示：只有从 PDF 读取的简报才有。</translation>
        </message>
        <message>
            <source>BriefDesk does not know where the file of this briefing is. Open it with Ctrl+O.</source>
            <translation>BriefDesk 不知道本简报的文件在哪里。请按 Ctrl+O 打开。</translation>
        </message>
        <message>
            <source>The file has not changed since it was read.</source>
            <translation>文件自读取后没有改动。</translation>
        </message>
        <message>
            <source>Nothing here was copied from the file, so there is nothing to correct.</source>
            <translation>此处没有取自文件的内容，无可更正。</translation>
        </message>
        <message>
            <source>“{file}” is kept as a copy of a source.</source>
            <translation>“{file}”已保存为来源副本。</translation>
        </message>
        <message>
            <source>No briefing of the library cites this source any more.</source>
            <translation>资料库中已没有简报引用此来源。</translation>
        </message>
        <message>
            <source>Another briefing is shown now: nothing was corrected.</source>
            <translation>现在显示的是另一份简报：没有作任何更正。</translation>
        </message>
        <message>
            <source>Added to your term base as a draft.</source>
            <translation>已作为草稿加入您的术语库。</translation>
        </message>
        <message>
            <source>Noted as a wrong rendering in your term base.</source>
            <translation>已作为误译记入您的术语库。</translation>
        </message>
        <message>
            <source>Nothing to paste: copy rows of a spreadsheet first.</source>
            <translation>没有可粘贴的内容：请先复制电子表格中的行。</translation>
        </message>
        <message>
            <source>There is no term at the text cursor.</source>
            <translation>光标处没有术语。</translation>
        </message>
        <message>
            <source>Proposed: it counts when it is accepted.</source>
            <translation>已提议：接受后生效。</translation>
        </message>
        <message>
            <source>The network card was copied as text.</source>
            <translation>关系图已作为文字复制。</translation>
        </message>
        <message>
            <source>This briefing was not checked yet: press F7.</source>
            <translation>本简报尚未检查：请按 F7。</translation>
        </message>
        <message>
            <source>Select the words to be corrected, or press F8 to go to a finding.</source>
            <translation>请选中要修改的文字，或按 F8 转到检查结果。</translation>
        </message>
        <message>
            <source>Taken back: the place is open again.</source>
            <translation>已撤回：该处恢复为待处理。</translation>
        </message>
        <message>
            <source>The sense of this word is settled already.</source>
            <translation>此词的含义已经确定。</translation>
        </message>
        <message>
            <source>Nothing is left to look at: every sentence has its counterpart.</source>
            <translation>没有待核对之处：每个句子都有对应句。</translation>
        </message>
        <message>
            <source>That cannot be done to this pair of sentences.</source>
            <translation>不能对这组对照句执行此操作。</translation>
        </message>
        <message>
            <source>Few sentences match those of “{title}”: is it the original of this briefing?</source>
            <translation>与“{title}”相符的句子很少：它是本简报的原文吗？</translation>
        </message>
        <message>
            <source>These words are not part of the text; the title block is edited in the File menu.</source>
            <translation>所选文字属于题头，不在正文中；请用“文件”菜单的“编辑题头信息”修改。</translation>
        </message>
        <message>
            <source>The checks run first, so that no pair with a fault is confirmed.</source>
            <translation>先运行检查，以免确认有误的句对。</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>There is no term at the text cursor.</source>
            <translation>光标处没有术语。</translation>
        </message>
        <message>
            <source>There is no footnote marker at the text cursor.</source>
            <translation>光标处没有脚注标记。</translation>
        </message>
        <message>
            <source>This marker has no footnote.</source>
            <translation>此标记没有对应的脚注。</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Nothing found. Try another word, or a command's English name.</source>
            <translation>没有找到。请换一个词，或试试命令的英文名称。</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Find a command, a briefing, a term, any words</source>
            <translation>查找命令、简报、术语或任何词语</translation>
        </message>
        <message>
            <source>Show every place in the library: {query}</source>
            <translation>显示资料库中的所有位置：{query}</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>简体中文</source>
            <translation>简体中文</translation>
        </message>
        <message>
            <source>日本語</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Your name on comments and memos</source>
            <translation>批注和备忘录上的姓名</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>事务所</translation>
        </message>
        <message>
            <source>Letterhead lines</source>
            <translation>信头文字</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>not checked yet</source>
            <translation>尚未核对</translation>
        </message>
        <message>
            <source>local copy attached</source>
            <translation>已附本地副本</translation>
        </message>
        <message>
            <source>passage found</source>
            <translation>已找到原文段落</translation>
        </message>
        <message>
            <source>passage checked</source>
            <translation>已核对原文段落</translation>
        </message>
        <message>
            <source>contradicted by the source</source>
            <translation>与来源矛盾</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>Cabinet document</source>
            <translation>内阁文件</translation>
        </message>
        <message>
            <source>Ministry document</source>
            <translation>部委文件</translation>
        </message>
        <message>
            <source>EU document</source>
            <translation>欧盟文件</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>个人</translation>
        </message>
        <message>
            <source>Address copied.</source>
            <translation>网址已复制。</translation>
        </message>
        <message>
            <source>Kept file</source>
            <translation>保存的文件</translation>
        </message>
    </context>
    <context>
        <name>terms</name>
        <message>
            <source>preferred</source>
            <translation>首选</translation>
        </message>
        <message>
            <source>admitted</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>deprecated</source>
            <translation>不推荐</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>已被取代</translation>
        </message>
        <message>
            <source>not to be used</source>
            <translation>禁用</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>日本</translation>
        </message>
        <message>
            <source>Mainland China</source>
            <translation>中国大陆</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>台湾</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>香港</translation>
        </message>
        <message>
            <source>European Union</source>
            <translation>欧盟</translation>
        </message>
        <message>
            <source>International</source>
            <translation>国际</translation>
        </message>
    </context>
    <context>
        <name>warnings</name>
        <message>
            <source>The encoding {encoding} was guessed from a short text.</source>
            <translation>编码 {encoding} 是从一段很短的文字猜测的。</translation>
        </message>
        <message>
            <source>Bytes that are no {encoding} were replaced: {count}.</source>
            <translation>不属于 {encoding} 的字节已被替换：{count} 处。</translation>
        </message>
        <message>
            <source>Control characters were left out: {count}.</source>
            <translation>已略去控制字符：{count} 个。</translation>
        </message>
        <message>
            <source>Characters that turn the direction of writing are in the text: {count}.</source>
            <translation>文中有改变书写方向的字符：{count} 个。</translation>
        </message>
        <message>
            <source>No marker was found for footnote {label}.</source>
            <translation>没有找到脚注 {label} 的注码。</translation>
        </message>
        <message>
            <source>A block longer than 20,000 characters was cut.</source>
            <translation>一个超过 20,000 字的段落已被切分。</translation>
        </message>
        <message>
            <source>Other files that are embedded as text were not read: {count}.</source>
            <translation>有作为文字嵌入的其他文件未读取：{count} 个。</translation>
        </message>
        <message>
            <source>Charts and diagrams whose words were not read: {count}.</source>
            <translation>有图表中的文字未读取：{count} 个。</translation>
        </message>
        <message>
            <source>Equation fields whose words were not read: {count}.</source>
            <translation>有公式域中的文字未读取：{count} 个。</translation>
        </message>
        <message>
            <source>Characters of symbol fonts that are not known: {count}.</source>
            <translation>有符号字体的未知字符：{count} 个。</translation>
        </message>
        <message>
            <source>Tracked changes of formatting were not read: {count}.</source>
            <translation>格式修订未读取：{count} 处。</translation>
        </message>
        <message>
            <source>Parts that the file names but lacks: {parts}.</source>
            <translation>文件提到但缺少的部件：{parts}。</translation>
        </message>
        <message>
            <source>Footnotes that have the same id as another: {count}.</source>
            <translation>编号与其他脚注重复的脚注：{count} 条。</translation>
        </message>
        <message>
            <source>Headings that the file does not mark were known by their numbers: {count}.</source>
            <translation>文件没有标明、凭编号认出的标题：{count} 个。</translation>
        </message>
        <message>
            <source>The footnotes count from 1 on every page in Word; here they count on through the document.</source>
            <translation>Word 中脚注每页从 1 起编号；此处全文连续编号。</translation>
        </message>
        <message>
            <source>No footnote was found for the marker {label}.</source>
            <translation>没有找到注码 {label} 对应的脚注。</translation>
        </message>
        <message>
            <source>Parts of the text are nested deeper than 100 levels; what is deeper was left out.</source>
            <translation>部分文字嵌套超过 100 层；更深的已略去。</translation>
        </message>
        <message>
            <source>The author of the file does not allow to copy its text.</source>
            <translation>文件作者不允许复制其文字。</translation>
        </message>
        <message>
            <source>Page {number} could not be read.</source>
            <translation>第 {number} 页无法读取。</translation>
        </message>
        <message>
            <source>A comment or change has no place in the text; it was put at the beginning.</source>
            <translation>有一条批注或修订在文中没有位置；已放在开头。</translation>
        </message>
        <message>
            <source>The text of the file may be corrupt, compare it with the page: “{sample}”.</source>
            <translation>文件的文字可能有误，请与页面对照：“{sample}”。</translation>
        </message>
        <message>
            <source>Lines on page {number} do not run from left to right, check their order: “{sample}”.</source>
            <translation>第 {number} 页有的行不是从左到右排列，请检查顺序：“{sample}”。</translation>
        </message>
        <message>
            <source>“{heading}” was taken for a heading by its look.</source>
            <translation>“{heading}”因外观被当作标题。</translation>
        </message>
        <message>
            <source>A paragraph has more than 400 opening brackets: its links and footnote markers were read as text.</source>
            <translation>有一段的左方括号超过 400 个：其中的链接和脚注注码按文字读取。</translation>
        </message>
        <message>
            <source>“{label}” was read as the marker of a footnote; it may be a number of the text.</source>
            <translation>“{label}”被读作脚注标记；它也可能是正文中的数字。</translation>
        </message>
        <message>
            <source>Tracked changes were read as accepted.</source>
            <translation>修订按“全部接受”读取。</translation>
        </message>
        <message>
            <source>Tracked changes were read as rejected: the original text.</source>
            <translation>修订按“全部拒绝”读取：原文。</translation>
        </message>
        <message>
            <source>Tracked changes were read with both the old and the new words.</source>
            <translation>修订读取为新旧词句并存。</translation>
        </message>
        <message>
            <source>Page {number} is a picture without text, and what it says is missing: recognise its characters (OCR), then import the result.</source>
            <translation>第 {number} 页是没有文字的图片，其内容缺失：请进行文字识别（OCR），再导入识别结果。</translation>
        </message>
        <message>
            <source>Pages {first} to {last} are pictures without text, and what they say is missing: recognise their characters (OCR), then import the result.</source>
            <translation>第 {first} 至 {last} 页是没有文字的图片，其内容缺失：请进行文字识别（OCR），再导入识别结果。</translation>
        </message>
        <message>
            <source>A quotation mark is never closed: quotation marks were read as they stand.</source>
            <translation>有一个引号没有闭合：引号均按原样读取。</translation>
        </message>
        <message>
            <source>Row {line} holds zero characters: the encoding ({encoding}) may be another one.</source>
            <translation>第 {line} 行含有空字符（NUL）：编码（{encoding}）可能不对。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: the formula {value} was not kept, only what it showed.</source>
            <translation>第 {line} 行，列 {column}：公式 {value} 未保留，只保留了显示的内容。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: the formula {value} has no result; nothing was kept.</source>
            <translation>第 {line} 行，列 {column}：公式 {value} 没有结果，未保留任何内容。</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” was not read; filled cells: {count}.</source>
            <translation>工作表“{sheet}”未读取；有内容的单元格：{count} 个。</translation>
        </message>
        <message>
            <source>The hidden sheet “{sheet}” was not read; filled cells: {count}.</source>
            <translation>隐藏的工作表“{sheet}”未读取；有内容的单元格：{count} 个。</translation>
        </message>
        <message>
            <source>The entry number “{value}” (entry {count} of the file) is missing or there twice; the entry was kept apart.</source>
            <translation>条目编号“{value}”（文件中第 {count} 条）缺失或重复；该条目已单独保留。</translation>
        </message>
        <message>
            <source>Row {line} is a remark and was left out: “{value}”.</source>
            <translation>第 {line} 行是注释，已略去：“{value}”。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” is no value for it; it was kept as a field.</source>
            <translation>第 {line} 行，列 {column}：“{value}”不是该列的有效值，已保留为字段。</translation>
        </message>
        <message>
            <source>Row {line}: the description of the term base cannot be understood.</source>
            <translation>第 {line} 行：无法理解术语库的说明。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” was left out, an earlier row of “{concept}” says something else.</source>
            <translation>第 {line} 行，列 {column}：已略去“{value}”，因为“{concept}”前面的一行内容不同。</translation>
        </message>
        <message>
            <source>Row {line} stands above the names of the columns: “{value}”.</source>
            <translation>第 {line} 行位于列名之上：“{value}”。</translation>
        </message>
        <message>
            <source>Row {line}: the heading “{value}” across the columns became the domain of the rows below.</source>
            <translation>第 {line} 行：横跨各列的标题“{value}”已作为其下各行的领域。</translation>
        </message>
        <message>
            <source>Row {line}: the heading “{value}” across the columns was left out.</source>
            <translation>第 {line} 行：已略去横跨各列的标题“{value}”。</translation>
        </message>
        <message>
            <source>The column “{column}” was left out; cells: {count}.</source>
            <translation>已略去列“{column}”；单元格：{count} 个。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” stands beyond the named columns; it was kept as a field of its own.</source>
            <translation>第 {line} 行，列 {column}：“{value}”在有名称的列之外，已保留为独立字段。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” was left out: its row has no term.</source>
            <translation>第 {line} 行，列 {column}：已略去“{value}”：该行没有术语。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: a text of {count} characters is no term; it was kept as a field.</source>
            <translation>第 {line} 行，列 {column}：有 {count} 个字符的文字不是术语，已保留为字段。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: the term “{value}” is there twice.</source>
            <translation>第 {line} 行，列 {column}：术语“{value}”重复。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: nothing tells the language of “{value}”; it was kept as a field.</source>
            <translation>第 {line} 行，列 {column}：无从得知“{value}”的语言，已保留为字段。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: the language “{value}” is unknown; the script decided.</source>
            <translation>第 {line} 行，列 {column}：语言“{value}”未知，已按文字判断。</translation>
        </message>
        <message>
            <source>Column {column}: the script of the terms decided their language; terms: {count}.</source>
            <translation>列 {column}：根据术语的文字判断语言；术语：{count} 个。</translation>
        </message>
        <message>
            <source>“Chinese” was read as {lang}, by the script of the terms; terms: {count}.</source>
            <translation>“中文”已根据术语的文字读作 {lang}；术语：{count} 个。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” is no known value; it was kept as a field.</source>
            <translation>第 {line} 行，列 {column}：“{value}”不是已知的值，已保留为字段。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” belongs to no term of its row; it was kept as a field.</source>
            <translation>第 {line} 行，列 {column}：“{value}”不属于该行的任何术语，已保留为字段。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” has not as many parts as there are terms; it was kept as a field of the first.</source>
            <translation>第 {line} 行，列 {column}：“{value}”的项数与术语数不符，已保留为第一个术语的字段。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: control characters were removed.</source>
            <translation>第 {line} 行，列 {column}：已删除控制字符。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: the comment “{value}” was left out.</source>
            <translation>第 {line} 行，列 {column}：已略去批注“{value}”。</translation>
        </message>
        <message>
            <source>The id “{value}” means another concept here: the concept came in as “{concept}”.</source>
            <translation>标识“{value}”在此指另一概念：该概念已作为“{concept}”导入。</translation>
        </message>
        <message>
            <source>The field “{value}” was kept under other fields; terms: {count}.</source>
            <translation>字段“{value}”已保留在其他字段中；术语数：{count}。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: its words are deleted already.</source>
            <translation>修改建议 {number} 在文件中仅为批注：其所涉文字已被删除。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: Word computes these words.</source>
            <translation>修改建议 {number} 在文件中仅为批注：其所涉文字由 Word 自动生成。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: its words are chosen in a form.</source>
            <translation>修改建议 {number} 在文件中仅为批注：其所涉文字是表单中的选项。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: its words have readings above them, or are part of an equation or a picture.</source>
            <translation>修改建议 {number} 在文件中仅为批注：其所涉文字上方注有读音，或属于公式或图片。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: somebody moved its words.</source>
            <translation>修改建议 {number} 在文件中仅为批注：其所涉文字已被他人移动。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: its words run over a page break.</source>
            <translation>修改建议 {number} 在文件中仅为批注：其所涉文字跨越分页符。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment at its beginning: somebody must first look for its place.</source>
            <translation>修改建议 {number} 在文件中作为批注置于开头：须先由人确定其位置。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: another one replaces its words.</source>
            <translation>修改建议 {number} 在文件中仅为批注：另一条修改建议已替换其所涉文字。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: its words run over the end of a paragraph, and the proposed ones do not.</source>
            <translation>修改建议 {number} 在文件中仅为批注：其所涉文字跨越段落结尾，而建议的文字没有跨越。</translation>
        </message>
    </context>
    <context>
        <name>EditedNotice</name>
        <message>
            <source>“{file}” has changed since it was read.</source>
            <translation>“{file}”自读取后已有改动。</translation>
        </message>
        <message>
            <source>Re-read (F5)</source>
            <translation>重新读取 (F5)</translation>
        </message>
    </context>
    <context>
        <name>EncodingDialog</name>
        <message>
            <source>Encoding of the file</source>
            <translation>文件编码</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>First lines</source>
            <translation>开头几行</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
    </context>
    <context>
        <name>KeepCopyForm</name>
        <message>
            <source>Keep “{file}”</source>
            <translation>保存“{file}”</translation>
        </message>
        <message>
            <source>A source of its own</source>
            <translation>独立的来源</translation>
        </message>
        <message>
            <source>Copy of</source>
            <translation>是谁的副本</translation>
        </message>
    </context>
    <context>
        <name>NewDraftDialog</name>
        <message>
            <source>New draft</source>
            <translation>新稿</translation>
        </message>
        <message>
            <source>New draft of “{title}”?</source>
            <translation>是“{title}”的新稿吗？</translation>
        </message>
        <message>
            <source>“{file}” was changed after this briefing was read.</source>
            <translation>“{file}”在本简报读取之后有改动。</translation>
        </message>
        <message>
            <source>“{file}” has the title of this briefing and much the same text.</source>
            <translation>“{file}”与本简报标题相同，文字也大致相同。</translation>
        </message>
        <message>
            <source>“{file}” has the number of this briefing and much the same text.</source>
            <translation>“{file}”与本简报编号相同，文字也大致相同。</translation>
        </message>
        <message>
            <source>As a new draft it takes the place of the old text, and all comments move to their words; Ctrl+Z takes that back. A separate briefing starts without comments.</source>
            <translation>作为新稿，它将取代旧文本，所有批注随原词移动；按 Ctrl+Z 可撤销。作为另一份简报，则从无批注开始。</translation>
        </message>
        <message>
            <source>&amp;New draft</source>
            <translation>新稿(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Separate briefing</source>
            <translation>另一份简报(&amp;S)</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>简报</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n 条批注</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OriginalPanel</name>
        <message>
            <source>{page} of {pages}</source>
            <translation>{page}/{pages}</translation>
        </message>
        <message>
            <source>{label} ({page} of {pages})</source>
            <translation>{label}（{page}/{pages}）</translation>
        </message>
        <message>
            <source>Original page</source>
            <translation>原件页面</translation>
        </message>
        <message>
            <source>Why there is no page</source>
            <translation>没有页面的原因</translation>
        </message>
        <message>
            <source>Page in view</source>
            <translation>当前页</translation>
        </message>
        <message>
            <source>Previous page (PgUp)</source>
            <translation>上一页 (PgUp)</translation>
        </message>
        <message>
            <source>Next page (PgDn)</source>
            <translation>下一页 (PgDn)</translation>
        </message>
        <message>
            <source>Zoom out (Ctrl+wheel)</source>
            <translation>缩小（Ctrl+滚轮）</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>适合宽度</translation>
        </message>
        <message>
            <source>Zoom in (Ctrl+wheel)</source>
            <translation>放大（Ctrl+滚轮）</translation>
        </message>
        <message>
            <source>Hide the original page</source>
            <translation>隐藏原件页面</translation>
        </message>
    </context>
    <context>
        <name>RedraftedNotice</name>
        <message>
            <source>The file has not changed since it was read.</source>
            <translation>文件自读取后没有改动。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>The file was read again.</source>
            <translation>文件已重新读取。</translation>
        </message>
        <message>
            <source>{count} in place</source>
            <translation>{count} 条位置不变</translation>
        </message>
        <message>
            <source>{count} on changed words</source>
            <translation>{count} 条所在词句有改动</translation>
        </message>
        <message>
            <source>{count} to look at</source>
            <translation>{count} 条待确认</translation>
        </message>
        <message>
            <source>The file was read again. Comments: {counts}.</source>
            <translation>文件已重新读取。批注：{counts}。</translation>
        </message>
    </context>
    <context>
        <name>RefusedNotice</name>
        <message>
            <source>Keep as a source copy…</source>
            <translation>保存为来源副本…</translation>
        </message>
    </context>
    <context>
        <name>ReviewDelegate</name>
        <message>
            <source>p. {page}</source>
            <translation>第 {page} 页</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message>
            <source>Which footnote does the marker point to?</source>
            <translation>注码指向哪条脚注？</translation>
        </message>
        <message>
            <source>Which number is the marker of this footnote?</source>
            <translation>哪个数字是这条脚注的注码？</translation>
        </message>
        <message>
            <source>What is this block?</source>
            <translation>此块是什么？</translation>
        </message>
        <message>
            <source>How are tracked changes to be read?</source>
            <translation>修订应如何读取？</translation>
        </message>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>脚注 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marker(s)</source>
            <translation>
                <numerusform>注码 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>待核对 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to look at</source>
            <translation>无待核对项</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>What the importer was unsure of appears here.</source>
            <translation>导入时没有把握之处显示在这里。</translation>
        </message>
        <message>
            <source>Nothing to look at: every marker has its footnote, nothing was left out.</source>
            <translation>无须核对：每个注码都有脚注，没有略去任何内容。</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Accept all like it</source>
            <translation>同类全部接受</translation>
        </message>
        <message>
            <source>Shift+A</source>
            <translation>Shift+A</translation>
        </message>
        <message>
            <source>Another encoding…</source>
            <translation>换一种编码…</translation>
        </message>
        <message>
            <source>Nothing to look at: no footnotes were found, nothing was left out.</source>
            <translation>无须核对：没有找到脚注，也没有略去任何内容。</translation>
        </message>
    </context>
    <context>
        <name>UnlockForm</name>
        <message>
            <source>Password for “{file}”</source>
            <translation>“{file}”的密码</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>That was not the password of this file.</source>
            <translation>这不是该文件的密码。</translation>
        </message>
        <message>
            <source>“{file}” is protected by a password. BriefDesk does not store it.</source>
            <translation>“{file}”有密码保护。BriefDesk 不会保存密码。</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>No footnote answers the marker {label}.</source>
            <translation>没有与注码 {label} 对应的脚注。</translation>
        </message>
        <message>
            <source>No marker was found for footnote {label}.</source>
            <translation>没有找到脚注 {label} 的注码。</translation>
        </message>
        <message>
            <source>Taken for a heading of level {level}, though it has no number.</source>
            <translation>没有编号，但当作 {level} 级标题。</translation>
        </message>
        <message>
            <source>Page numbers were left out: {count}.</source>
            <translation>已略去页码：{count} 处。</translation>
        </message>
        <message>
            <source>A line that comes back on every page was left out.</source>
            <translation>已略去每页重复的一行。</translation>
        </message>
        <message>
            <source>Lines of a list of contents were left out: {count}.</source>
            <translation>已略去目录行：{count} 行。</translation>
        </message>
        <message>
            <source>A copyright line was left out.</source>
            <translation>已略去版权行。</translation>
        </message>
        <message>
            <source>A line was left out: it is no part of the running text.</source>
            <translation>已略去一行：不属于正文。</translation>
        </message>
        <message>
            <source>Characters that are not shown were left out: {count}.</source>
            <translation>已略去不显示的字符：{count} 个。</translation>
        </message>
        <message>
            <source>Tracked changes were read as accepted.</source>
            <translation>修订按“全部接受”读取。</translation>
        </message>
        <message>
            <source>Tracked changes were read as rejected: the original text.</source>
            <translation>修订按“全部拒绝”读取：原文。</translation>
        </message>
        <message>
            <source>A correction fits the text no more and was not done.</source>
            <translation>有一处更正与文本不再吻合，没有执行。</translation>
        </message>
        <message>
            <source>Corrected: this is a number of the text.</source>
            <translation>已更正：这是正文中的数字。</translation>
        </message>
        <message>
            <source>Corrected: this is a footnote marker.</source>
            <translation>已更正：这是脚注注码。</translation>
        </message>
        <message>
            <source>Corrected: this marker has another footnote.</source>
            <translation>已更正：此注码属于另一条脚注。</translation>
        </message>
        <message>
            <source>Corrected: a footnote is cited behind these words.</source>
            <translation>已更正：这些文字之后引用脚注。</translation>
        </message>
        <message>
            <source>Corrected: another kind of block begins here.</source>
            <translation>已更正：此处开始的是另一种块。</translation>
        </message>
        <message>
            <source>Corrected: this goes on with what stands before it.</source>
            <translation>已更正：此处接续前文。</translation>
        </message>
        <message>
            <source>Corrected: a paragraph begins here.</source>
            <translation>已更正：此处另起一段。</translation>
        </message>
        <message>
            <source>Corrected: this is part of the text.</source>
            <translation>已更正：这属于正文。</translation>
        </message>
        <message>
            <source>Corrected: this is no part of the text.</source>
            <translation>已更正：这不属于正文。</translation>
        </message>
        <message>
            <source>Which footnote does the marker point to?</source>
            <translation>注码指向哪条脚注？</translation>
        </message>
        <message>
            <source>Serious</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已处理</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>It is a number</source>
            <translation>是数字</translation>
        </message>
        <message>
            <source>Choose the marker…</source>
            <translation>选择注码…</translation>
        </message>
        <message>
            <source>Another footnote…</source>
            <translation>另一条脚注…</translation>
        </message>
        <message>
            <source>Kind of block…</source>
            <translation>块的种类…</translation>
        </message>
        <message>
            <source>It is text</source>
            <translation>属于正文</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>编码…</translation>
        </message>
        <message>
            <source>Tracked changes…</source>
            <translation>修订…</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>As accepted: the text with the changes</source>
            <translation>按接受：修订后的文字</translation>
        </message>
        <message>
            <source>As rejected: the original text</source>
            <translation>按拒绝：原文</translation>
        </message>
        <message>
            <source>Heading of level 1</source>
            <translation>1 级标题</translation>
        </message>
        <message>
            <source>Heading of level 2</source>
            <translation>2 级标题</translation>
        </message>
        <message>
            <source>Heading of level 3</source>
            <translation>3 级标题</translation>
        </message>
        <message>
            <source>Heading of level 4</source>
            <translation>4 级标题</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>List item</source>
            <translation>列表项</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>No part of the text</source>
            <translation>不属于正文</translation>
        </message>
        <message>
            <source>“{label}” was read as the marker of a footnote; it may be a number of the text.</source>
            <translation>“{label}”被读作脚注标记；它也可能是正文中的数字。</translation>
        </message>
        <message>
            <source>Tracked changes are shown: the old words struck through, the new ones underlined.</source>
            <translation>修订均予显示：旧词句加删除线，新词句加下划线。</translation>
        </message>
        <message>
            <source>Shown: the old words struck through, the new ones underlined</source>
            <translation>显示：旧词句加删除线，新词句加下划线</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Exact</source>
            <translation>精确</translation>
        </message>
        <message>
            <source>The very characters that you type</source>
            <translation>与您输入的字符完全一致</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>This briefing</source>
            <translation>本简报</translation>
        </message>
        <message>
            <source>This matter</source>
            <translation>本案件</translation>
        </message>
        <message>
            <source>Whole library</source>
            <translation>整个资料库</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>任何语言</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>A day, a month or a year: 2025-11-30, 2025-11 or 2025</source>
            <translation>某日、某月或某年：2025-11-30、2025-11 或 2025</translation>
        </message>
        <message>
            <source>From</source>
            <translation>自</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>All matters</source>
            <translation>所有案件</translation>
        </message>
    </context>
    <context>
        <name>LookupStrip</name>
        <message>
            <source>Copied: {words}</source>
            <translation>已复制：{words}</translation>
        </message>
        <message>
            <source>Neither the term bases nor the briefings have this.</source>
            <translation>术语库和简报中都没有此内容。</translation>
        </message>
        <message>
            <source>Type a term in Chinese, Japanese or English, or how it is read.</source>
            <translation>输入中文、日文或英文术语，或其读音。</translation>
        </message>
        <message>
            <source>Esc hides this window.</source>
            <translation>按 Esc 隐藏此窗口。</translation>
        </message>
        <message>
            <source>Enter copies 中文（日本語）, Ctrl+Enter the first passage</source>
            <translation>Enter 复制“中文（日本語）”，Ctrl+Enter 复制首个段落</translation>
        </message>
        <message>
            <source>Enter copies the passage with its place</source>
            <translation>Enter 复制该段文字及其出处</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>查词</translation>
        </message>
        <message>
            <source>Look up a term</source>
            <translation>查找术语</translation>
        </message>
        <message>
            <source>Look up what is copied in other programs; nothing of it is kept</source>
            <translation>查找在其他程序中复制的内容；不作任何保留</translation>
        </message>
    </context>
    <context>
        <name>PassageLookup</name>
        <message>
            <source>p. {page}</source>
            <translation>第 {page} 页</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Words in any script, or how a term is read (iryou, yiliao), find every language.
Words in “quotation marks” are found as they are written.</source>
            <translation>用任何字形的词语或术语的读音（iryou、yiliao），即可找到各语言的内容。
“引号”内的词语按原样查找。</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>未找到。</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>more than {places}</source>
            <translation>超过 {places}</translation>
        </message>
        <message numerus="yes">
            <source>in %n briefing(s)</source>
            <translation>
                <numerusform>见于 %n 份简报</numerusform>
            </translation>
        </message>
        <message>
            <source>also {names}</source>
            <translation>亦作 {names}</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>搜索资料库</translation>
        </message>
        <message>
            <source>Places found</source>
            <translation>找到的位置</translation>
        </message>
        <message>
            <source>Search the whole library</source>
            <translation>搜索整个资料库</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>脚注</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>术语</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
    </context>
    <context>
        <name>OutdatedNotice</name>
        <message>
            <source>“{file}” is an older draft of this briefing; the newest is shown.</source>
            <translation>“{file}”是这份简报的旧稿；现在显示的是最新稿。</translation>
        </message>
        <message>
            <source>Make it the newest</source>
            <translation>改以它为最新稿</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>查找范围(&amp;L)：</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>文件类型(&amp;T)：</translation>
        </message>
    </context>
    <context>
        <name>AddTermForm</name>
        <message>
            <source>Add term</source>
            <translation>添加术语</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日文</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>There is an entry already:</source>
            <translation>已有条目：</translation>
        </message>
        <message>
            <source>Open that entry</source>
            <translation>打开该条目</translation>
        </message>
        <message>
            <source>As a proposal</source>
            <translation>作为提议</translation>
        </message>
        <message>
            <source>“{own}” looks like “{term}” of this entry:</source>
            <translation>“{own}”与此条目的“{term}”相近：</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已选 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Another domain…</source>
            <translation>其他领域…</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Domain of the selected entries</source>
            <translation>所选条目的领域</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were removed. Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>已移除 %n 条。Ctrl+Z 可恢复。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConceptFilters</name>
        <message>
            <source>All domains</source>
            <translation>所有领域</translation>
        </message>
        <message>
            <source>All term bases</source>
            <translation>所有术语库</translation>
        </message>
        <message>
            <source>Find entries in any language, script or reading</source>
            <translation>按任何语言、字形或读音查找条目</translation>
        </message>
        <message>
            <source>Show all entries</source>
            <translation>显示所有条目</translation>
        </message>
        <message>
            <source>All entries</source>
            <translation>所有条目</translation>
        </message>
        <message>
            <source>No Japanese term</source>
            <translation>无日文术语</translation>
        </message>
        <message>
            <source>No Chinese term</source>
            <translation>无中文术语</translation>
        </message>
        <message>
            <source>No English term</source>
            <translation>无英文术语</translation>
        </message>
        <message>
            <source>No confirmed reading</source>
            <translation>读音未确认</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>任何状态</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>缺少的内容</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Term base</source>
            <translation>术语库</translation>
        </message>
    </context>
    <context>
        <name>ConceptList</name>
        <message numerus="yes">
            <source>%n unsaved</source>
            <translation>
                <numerusform>%n 条未保存</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the next entry with unsaved changes</source>
            <translation>显示下一个有未保存更改的条目</translation>
        </message>
        <message>
            <source>{shown} of {total} entries</source>
            <translation>{shown} 条，共 {total} 条</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>The term bases are being read…</source>
            <translation>正在读取术语库…</translation>
        </message>
        <message>
            <source>No entry fits.
Select words in a briefing and press Ctrl+T to add them.</source>
            <translation>没有符合条件的条目。
在简报中选中文字后按 Ctrl+T 即可添加。</translation>
        </message>
        <message>
            <source>There are no entries yet. “New concept” makes one.</source>
            <translation>还没有条目。用“新建概念”添加。</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>条目</translation>
        </message>
    </context>
    <context>
        <name>ConceptModel</name>
        <message>
            <source>{name}, edited</source>
            <translation>{name}，已编辑</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>unsaved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日文</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Term base</source>
            <translation>术语库</translation>
        </message>
    </context>
    <context>
        <name>ConceptSearch</name>
        <message>
            <source>Find a concept in any language</source>
            <translation>用任何语言查找概念</translation>
        </message>
        <message>
            <source>Concepts found</source>
            <translation>找到的概念</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>Japanese</source>
            <translation>日文</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Japanese term</source>
            <translation>日文术语</translation>
        </message>
        <message>
            <source>Chinese term</source>
            <translation>中文术语</translation>
        </message>
        <message>
            <source>English term</source>
            <translation>英文术语</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>所属法域</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>把握程度</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Source of the definition</source>
            <translation>定义的来源</translation>
        </message>
        <message>
            <source>Definition, in your own words</source>
            <translation>定义（用自己的话）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>相关概念</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Give the entry a term, in any language.</source>
            <translation>请为条目填写一个术语，语言不限。</translation>
        </message>
    </context>
    <context>
        <name>EntryPane</name>
        <message>
            <source>Choose an entry in the list to read it here; Enter edits it.</source>
            <translation>在列表中选择条目即可在此查看；按 Enter 编辑。</translation>
        </message>
        <message>
            <source>Not saved: see the marked fields.</source>
            <translation>未保存：请查看标出的字段。</translation>
        </message>
        <message>
            <source>There are unsaved changes: save or discard them.</source>
            <translation>有未保存的更改：请保存或放弃。</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>新条目</translation>
        </message>
        <message>
            <source>Your version, above the entry of “{name}”</source>
            <translation>您的版本，优先于“{name}”中的条目</translation>
        </message>
        <message>
            <source>{name} · read-only: saving keeps your version above it</source>
            <translation>{name} · 只读：保存时您的版本优先于它</translation>
        </message>
        <message>
            <source>Revert to the bundled entry</source>
            <translation>还原为内置条目</translation>
        </message>
        <message>
            <source>Revert to the file</source>
            <translation>还原为文件中的条目</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Edit (Enter in the list)</source>
            <translation>编辑（在列表中按 Enter）</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>放弃更改</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>关系图</translation>
        </message>
        <message>
            <source>As a proposal</source>
            <translation>作为提议</translation>
        </message>
        <message>
            <source>Saving proposes the entry; it counts when it is accepted on “Proposals”</source>
            <translation>保存即提议此条目；在“提议”页接受后生效</translation>
        </message>
    </context>
    <context>
        <name>EntryView</name>
        <message>
            <source>No term to write yet</source>
            <translation>尚无可用的术语</translation>
        </message>
        <message>
            <source>as of {date}</source>
            <translation>截至 {date}</translation>
        </message>
        <message>
            <source>The editor of this entry is not sure</source>
            <translation>本条编者尚无把握</translation>
        </message>
        <message>
            <source>Likely, not confirmed by the editor</source>
            <translation>很可能如此，编者尚未确认</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定义</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日文</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>其他语言</translation>
        </message>
        <message>
            <source>Write {term}</source>
            <translation>应写作{term}</translation>
        </message>
        <message>
            <source>no reading yet</source>
            <translation>尚无读音</translation>
        </message>
        <message>
            <source>behind {words}</source>
            <translation>在{words}之后</translation>
        </message>
        <message>
            <source>before {words}</source>
            <translation>在{words}之前</translation>
        </message>
        <message>
            <source>not behind {words}</source>
            <translation>不在{words}之后</translation>
        </message>
        <message>
            <source>not before {words}</source>
            <translation>不在{words}之前</translation>
        </message>
        <message>
            <source>where {words} is the law named nearest</source>
            <translation>最近提及的法律为{words}</translation>
        </message>
        <message>
            <source>in blocks of the type {words}</source>
            <translation>在{words}类块中</translation>
        </message>
        <message>
            <source>Only {conditions}</source>
            <translation>仅限：{conditions}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>promulgated {date}</source>
            <translation>{date} 公布</translation>
        </message>
        <message>
            <source>in force {date}</source>
            <translation>{date} 施行</translation>
        </message>
        <message>
            <source>retrieved {date}</source>
            <translation>{date} 查阅</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>相关概念</translation>
        </message>
    </context>
    <context>
        <name>ForbidForm</name>
        <message>
            <source>Wrong rendering of…</source>
            <translation>标为误译…</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>误译</translation>
        </message>
        <message>
            <source>Rendering of</source>
            <translation>所译概念</translation>
        </message>
        <message>
            <source>Write instead</source>
            <translation>应写作</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History of the entry</source>
            <translation>条目的历史</translation>
        </message>
        <message>
            <source>Nobody has changed this entry; it is as it came with its file.</source>
            <translation>本条目无人更改，与来源文件一致。</translation>
        </message>
    </context>
    <context>
        <name>PickDialog</name>
        <message>
            <source>Choose a concept</source>
            <translation>选择概念</translation>
        </message>
    </context>
    <context>
        <name>ReadingsPage</name>
        <message numerus="yes">
            <source>%n readings to confirm</source>
            <translation>
                <numerusform>待确认读音 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>The term bases are being read…</source>
            <translation>正在读取术语库…</translation>
        </message>
        <message numerus="yes">
            <source>%n readings were skipped.</source>
            <translation>
                <numerusform>已跳过 %n 个读音。</numerusform>
            </translation>
        </message>
        <message>
            <source>Every Japanese term has a confirmed reading.</source>
            <translation>所有日文术语的读音均已确认。</translation>
        </message>
        <message>
            <source>A reading is written in hiragana: type how it is read.</source>
            <translation>读音用平假名书写：请按读法输入。</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>读音</translation>
        </message>
        <message>
            <source>Reading in hiragana</source>
            <translation>平假名读音</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Open the entry</source>
            <translation>打开条目</translation>
        </message>
        <message>
            <source>Show them again</source>
            <translation>重新显示</translation>
        </message>
    </context>
    <context>
        <name>RelationFields</name>
        <message>
            <source>Relation</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Why: what is different</source>
            <translation>理由：有何不同</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Remove this relation</source>
            <translation>移除此关系</translation>
        </message>
        <message>
            <source>Choose a concept…</source>
            <translation>选择概念…</translation>
        </message>
    </context>
    <context>
        <name>SourceFields</name>
        <message>
            <source>Remove this source</source>
            <translation>移除此来源</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Law number</source>
            <translation>法律编号</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>款</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>项</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>Promulgated</source>
            <translation>公布</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>施行</translation>
        </message>
        <message>
            <source>Retrieved</source>
            <translation>查阅</translation>
        </message>
    </context>
    <context>
        <name>TermBaseWindow</name>
        <message>
            <source>Term base</source>
            <translation>术语库</translation>
        </message>
        <message numerus="yes">
            <source>%n entries have changes that are not saved.</source>
            <translation>
                <numerusform>%n 个条目有未保存的更改。</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept changes wait in their entries, also after BriefDesk was closed.</source>
            <translation>保留的更改会留在各自的条目中，关闭 BriefDesk 后也不会丢失。</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Keep for later</source>
            <translation>保留到以后(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>丢弃(&amp;D)</translation>
        </message>
        <message>
            <source>Pages of the term base</source>
            <translation>术语库的各页</translation>
        </message>
        <message>
            <source>New concept</source>
            <translation>新建概念</translation>
        </message>
        <message>
            <source>New concept (Ctrl+N)</source>
            <translation>新建概念 (Ctrl+N)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>TermFields</name>
        <message>
            <source>Term</source>
            <translation>术语</translation>
        </message>
        <message>
            <source>Status of the term</source>
            <translation>术语的状态</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Write instead</source>
            <translation>应写作</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Remove this term</source>
            <translation>移除此术语</translation>
        </message>
        <message>
            <source>Reading in hiragana</source>
            <translation>平假名读音</translation>
        </message>
        <message>
            <source>Pinyin, if unusual</source>
            <translation>拼音（特殊读音时）</translation>
        </message>
    </context>
    <context>
        <name>_Details</name>
        <message>
            <source>several with 、 between</source>
            <translation>多个之间用“、”分隔</translation>
        </message>
        <message>
            <source>Source of this term</source>
            <translation>此术语的来源</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>语域</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>使用地区</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>把握程度</translation>
        </message>
        <message>
            <source>Recognised</source>
            <translation>识别方式</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>用例</translation>
        </message>
        <message>
            <source>Only behind</source>
            <translation>仅在其后</translation>
        </message>
        <message>
            <source>Only before</source>
            <translation>仅在其前</translation>
        </message>
        <message>
            <source>Never behind</source>
            <translation>不在其后</translation>
        </message>
        <message>
            <source>Never before</source>
            <translation>不在其前</translation>
        </message>
        <message>
            <source>Only where the law named nearest is</source>
            <translation>仅当最近提及的法律为</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <source>The id “{id}” is used in “{other}” too.</source>
            <translation>标识“{id}”在“{other}”中也使用。</translation>
        </message>
        <message>
            <source>A word that blocks terms is empty.</source>
            <translation>有一个屏蔽术语的词为空。</translation>
        </message>
        <message>
            <source>An approved concept has a domain.</source>
            <translation>已审定的概念须有领域。</translation>
        </message>
        <message>
            <source>An approved concept has a definition.</source>
            <translation>已审定的概念须有定义。</translation>
        </message>
        <message>
            <source>An approved concept says where it is defined.</source>
            <translation>已审定的概念须注明定义的出处。</translation>
        </message>
        <message>
            <source>An approved concept says as of when it is right.</source>
            <translation>已审定的概念须注明截至何时正确。</translation>
        </message>
        <message>
            <source>An approved concept has a Japanese term.</source>
            <translation>已审定的概念须有日文术语。</translation>
        </message>
        <message>
            <source>An approved concept has a preferred Chinese term.</source>
            <translation>已审定的概念须有首选的中文术语。</translation>
        </message>
        <message>
            <source>An approved concept has an English term.</source>
            <translation>已审定的概念须有英文术语。</translation>
        </message>
        <message>
            <source>An approved concept is sure; this one is {value}.</source>
            <translation>已审定的概念须为确定；此概念为 {value}。</translation>
        </message>
        <message>
            <source>An approved concept has a source with an article or a page.</source>
            <translation>已审定的概念须有注明条文或页码的来源。</translation>
        </message>
        <message>
            <source>Nobody has confirmed the reading “{reading}” of “{text}”.</source>
            <translation>“{text}”的读音“{reading}”尚无人确认。</translation>
        </message>
        <message>
            <source>“{text}” may mean “{target}”: name it as a false friend, and why.</source>
            <translation>“{text}”也可能指“{target}”：请将其标为形似义异并说明理由。</translation>
        </message>
        <message>
            <source>“{text}” is preferred for “{other}” too: name that under “may also mean”, or say in a note what tells them apart.</source>
            <translation>“{text}”也是“{other}”的首选术语：请在“也可能指”中注明，或在备注中说明如何区分。</translation>
        </message>
        <message>
            <source>“{text}” is found where “{other}” is meant, as “{like}”.</source>
            <translation>在指“{other}”之处也会找到“{text}”，写作“{like}”。</translation>
        </message>
        <message>
            <source>The Japanese term “{text}” has no reading.</source>
            <translation>日文术语“{text}”没有读音。</translation>
        </message>
        <message>
            <source>The reading “{reading}” of “{text}” is not all hiragana.</source>
            <translation>“{text}”的读音“{reading}”不全是平假名。</translation>
        </message>
        <message>
            <source>“{text}” is written as it is read, which is not “{reading}”.</source>
            <translation>“{text}”的写法即其读音，而非“{reading}”。</translation>
        </message>
        <message>
            <source>The reading “{reading}” of “{text}” is no pinyin without tones.</source>
            <translation>“{text}”的读音“{reading}”不是无声调拼音。</translation>
        </message>
        <message>
            <source>The Chinese term “{text}” has kana in it.</source>
            <translation>中文术语“{text}”含有假名。</translation>
        </message>
        <message>
            <source>The concept is related to itself.</source>
            <translation>概念与自身有关系。</translation>
        </message>
        <message>
            <source>A relation leads to “{target}”, which there is not.</source>
            <translation>有一条关系指向不存在的“{target}”。</translation>
        </message>
        <message>
            <source>“{text}” may mean “{target}”, no other concept.</source>
            <translation>“{text}”也可能指“{target}”，但没有这样的其他概念。</translation>
        </message>
        <message>
            <source>Say why “{target}” is a false friend.</source>
            <translation>请说明为何“{target}”形似义异。</translation>
        </message>
        <message>
            <source>“{target}” does not name this concept as a false friend.</source>
            <translation>“{target}”没有将此概念标为形似义异。</translation>
        </message>
        <message>
            <source>A source has neither title nor address.</source>
            <translation>有一个来源既无标题也无网址。</translation>
        </message>
        <message>
            <source>The source “{title}” is of the kind “{value}”, none we know.</source>
            <translation>来源“{title}”的类别“{value}”未知。</translation>
        </message>
        <message>
            <source>The address “{value}” of “{title}” is no web address.</source>
            <translation>“{title}”的地址“{value}”不是网址。</translation>
        </message>
        <message>
            <source>“{value}” of “{title}” is no law's number: write it as 平成15年法律第57号.</source>
            <translation>“{title}”的“{value}”不是法律编号：请写成“平成15年法律第57号”的形式。</translation>
        </message>
        <message>
            <source>“{title}” has the number {value} here and {other} at {concept}.</source>
            <translation>“{title}”的编号在此为 {value}，在 {concept} 为 {other}。</translation>
        </message>
        <message>
            <source>“{value}” is no number of an article of “{title}”.</source>
            <translation>“{value}”不是“{title}”的条文编号。</translation>
        </message>
        <message>
            <source>{value} is of {year}, later than {event}.</source>
            <translation>{value} 属于 {year} 年，晚于 {event}。</translation>
        </message>
        <message>
            <source>“{title}” is in force before it is promulgated: {value}.</source>
            <translation>“{title}”施行早于公布：{value}。</translation>
        </message>
        <message>
            <source>“{id}” cannot be an id: write letters, digits, “.”, “_” or “-”.</source>
            <translation>“{id}”不能作标识：请用字母、数字、“.”、“_”或“-”。</translation>
        </message>
        <message>
            <source>The ids of concepts begin with “c-”, and “{id}” does not.</source>
            <translation>概念的标识以“c-”开头，而“{id}”不是。</translation>
        </message>
        <message>
            <source>Another term of the concept has the id “{id}” too.</source>
            <translation>此概念的另一术语也用标识“{id}”。</translation>
        </message>
        <message>
            <source>The concept has no term.</source>
            <translation>概念没有术语。</translation>
        </message>
        <message>
            <source>The term “{text}” has no letter by which it can be found.</source>
            <translation>术语“{text}”没有可供查找的字符。</translation>
        </message>
        <message>
            <source>“{words}” has a line break, or blanks at its ends: remove them.</source>
            <translation>“{words}”含有换行或首尾空格：请删除。</translation>
        </message>
        <message>
            <source>“{words}…” is {length} characters long: this is no term.</source>
            <translation>“{words}…”有 {length} 个字符：不是术语。</translation>
        </message>
        <message>
            <source>“{text}” is in “{lang}”, a language without rules here.</source>
            <translation>“{text}”的语言为“{lang}”，此处没有该语言的规则。</translation>
        </message>
        <message>
            <source>“{lang}” is no language: write ja, zh-Hans or en at “{text}”.</source>
            <translation>“{lang}”不是语言：请在“{text}”处写 ja、zh-Hans 或 en。</translation>
        </message>
        <message>
            <source>“{value}” is none of the jurisdictions JP, CN, TW, HK, EU, INT.</source>
            <translation>“{value}”不是 JP、CN、TW、HK、EU、INT 中的法域。</translation>
        </message>
        <message>
            <source>“{text}” is of the type “{value}”, which there is not.</source>
            <translation>“{text}”的类型“{value}”不存在。</translation>
        </message>
        <message>
            <source>“{text}” is matched by “{value}”, which there is not.</source>
            <translation>“{text}”的识别方式“{value}”不存在。</translation>
        </message>
        <message>
            <source>“{value}” is no date: write it as 2025-12-31.</source>
            <translation>“{value}”不是日期：请写作 2025-12-31。</translation>
        </message>
        <message>
            <source>A condition of “{text}” is empty: remove it.</source>
            <translation>“{text}”有一个空条件：请移除。</translation>
        </message>
        <message>
            <source>A condition of “{text}” names “{value}”, no kind of block.</source>
            <translation>“{text}”的条件中的“{value}”不是块的种类。</translation>
        </message>
        <message>
            <source>“{text}” is allowed and not allowed in the same concept.</source>
            <translation>“{text}”在同一概念中既可用又不可用。</translation>
        </message>
        <message>
            <source>“{text}” is forbidden and must then be deprecated.</source>
            <translation>“{text}”为禁用术语，状态须为“不推荐”。</translation>
        </message>
        <message>
            <source>“{text}” is forbidden: say what to write instead.</source>
            <translation>“{text}”为禁用术语：请注明应改写作什么。</translation>
        </message>
        <message>
            <source>“{value}”, instead of “{text}”, is no allowed term here.</source>
            <translation>代替“{text}”的“{value}”不是此处的可用术语。</translation>
        </message>
        <message>
            <source>“{text}” and “{other}” are both preferred: choose one.</source>
            <translation>“{text}”和“{other}”均为首选：请选其一。</translation>
        </message>
        <message>
            <source>“{text}” is there twice.</source>
            <translation>“{text}”重复。</translation>
        </message>
        <message>
            <source>“{text}” is a spelling of “{value}”, no term of the concept.</source>
            <translation>“{text}”是“{value}”的异写，但后者不是此概念的术语。</translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>Line {line}, “{concept}”: the forbidden term “{value}” was not deprecated; it is now.</source>
            <translation>第 {line} 行，“{concept}”：禁用术语“{value}”原未标为“不推荐”，现已标明。</translation>
        </message>
        <message>
            <source>Line {line}, “{concept}”: the note “{value}” cannot be understood; it was kept.</source>
            <translation>第 {line} 行，“{concept}”：无法理解注记“{value}”，已保留。</translation>
        </message>
        <message>
            <source>BriefDesk has no field “{subject}”: its {count} values were kept as further fields.</source>
            <translation>BriefDesk 没有字段“{subject}”：其 {count} 个值已保留为附加字段。</translation>
        </message>
        <message>
            <source>Marks inside of texts ({subject}) were left out {count} times.</source>
            <translation>已略去文字中的标记（{subject}）{count} 次。</translation>
        </message>
        <message>
            <source>Line {line}: “{part}” of the head of the file was left out: “{value}”.</source>
            <translation>第 {line} 行：已略去文件头中的“{part}”：“{value}”。</translation>
        </message>
        <message>
            <source>Line {line}: “{part}” is in no entry and was left out: “{value}”.</source>
            <translation>第 {line} 行：“{part}”不属于任何条目，已略去：“{value}”。</translation>
        </message>
        <message>
            <source>Line {line}: an entry has no id; it was given “{concept}”.</source>
            <translation>第 {line} 行：有一个条目没有标识，已定为“{concept}”。</translation>
        </message>
        <message>
            <source>Line {line}: the id “{value}” is used a second time; “{concept}” replaces it.</source>
            <translation>第 {line} 行：标识“{value}”重复使用，已改为“{concept}”。</translation>
        </message>
        <message>
            <source>Line {line}, “{concept}”: the id “{value}” of a term is used a second time; another one replaces it.</source>
            <translation>第 {line} 行，“{concept}”：术语的标识“{value}”重复使用，已改用另一标识。</translation>
        </message>
        <message>
            <source>Some ids ({count}) cannot be ids in a TBX file; others replace them. The first is “{value}”.</source>
            <translation>有些标识（{count} 个）不能用于 TBX 文件，已替换。第一个是“{value}”。</translation>
        </message>
        <message>
            <source>Line {line}, “{concept}”: a term is empty; it was left out.</source>
            <translation>第 {line} 行，“{concept}”：有一个空术语，已略去。</translation>
        </message>
        <message>
            <source>Line {line}, “{concept}”: a term has {length} characters, more than {limit}; it was left out: “{value}”.</source>
            <translation>第 {line} 行，“{concept}”：有一个术语长 {length} 个字符，超过 {limit} 个，已略去：“{value}”。</translation>
        </message>
        <message>
            <source>Line {line}: “{concept}” has no term; it was left out.</source>
            <translation>第 {line} 行：“{concept}”没有术语，已略去。</translation>
        </message>
        <message>
            <source>The language “{subject}” was read as {tag} in {count} places; its tag was kept.</source>
            <translation>语言“{subject}”有 {count} 处读作 {tag}；原标签已保留。</translation>
        </message>
        <message>
            <source>The language “{subject}” does not say in which script; in {count} places {tag} was read from the characters.</source>
            <translation>语言“{subject}”没有注明文字；有 {count} 处根据字符读作 {tag}。</translation>
        </message>
        <message>
            <source>Line {line}, “{concept}”: terms name no language; they were read as “und”.</source>
            <translation>第 {line} 行，“{concept}”：有术语未注明语言，读作“und”。</translation>
        </message>
        <message>
            <source>The file says that it is in {declared} but is in {encoding}: it was read as that.</source>
            <translation>文件自称编码为 {declared}，实为 {encoding}：已按后者读取。</translation>
        </message>
        <message>
            <source>Bytes that are no {encoding} were replaced by “�”: {count} characters.</source>
            <translation>不属于 {encoding} 的字节已用“�”替代：{count} 个字符。</translation>
        </message>
        <message>
            <source>Line {line}: a sentence, and no term of this file needed it as context; it was left out: “{value}”.</source>
            <translation>第 {line} 行：这是句子，本文件没有术语以它为用例，已略去：“{value}”。</translation>
        </message>
        <message>
            <source>Marks inside of texts ({subject}) were left out of {count} units.</source>
            <translation>已略去 {count} 个翻译单元的文字中的标记（{subject}）。</translation>
        </message>
        <message>
            <source>Line {line}: “{part}” is in no unit and was left out: “{value}”.</source>
            <translation>第 {line} 行：“{part}”不属于任何翻译单元，已略去：“{value}”。</translation>
        </message>
        <message>
            <source>Line {line}, “{concept}”: the term “{value}” was put on one line.</source>
            <translation>第 {line} 行，“{concept}”：术语“{value}”已合为一行。</translation>
        </message>
    </context>
    <context>
        <name>termbase</name>
        <message>
            <source>Concepts</source>
            <translation>概念</translation>
        </message>
        <message>
            <source>Look entries up and edit them</source>
            <translation>查找并编辑条目</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>读音</translation>
        </message>
        <message>
            <source>Confirm how Japanese terms are read</source>
            <translation>确认日文术语的读音</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已审定</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>已废止</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>很可能</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>term</source>
            <translation>术语</translation>
        </message>
        <message>
            <source>statute</source>
            <translation>法规</translation>
        </message>
        <message>
            <source>body</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>document</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>system</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>broader</source>
            <translation>上位概念</translation>
        </message>
        <message>
            <source>part of</source>
            <translation>整体</translation>
        </message>
        <message>
            <source>related</source>
            <translation>相关</translation>
        </message>
        <message>
            <source>false friend of</source>
            <translation>形似义异</translation>
        </message>
        <message>
            <source>superseded by</source>
            <translation>后继</translation>
        </message>
        <message>
            <source>reading confirmed</source>
            <translation>读音已确认</translation>
        </message>
        <message>
            <source>reading from the list of exceptions</source>
            <translation>读音出自例外表</translation>
        </message>
        <message>
            <source>reading proposed</source>
            <translation>读音为推测</translation>
        </message>
        <message>
            <source>full form</source>
            <translation>全称</translation>
        </message>
        <message>
            <source>short form</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>abbreviation</source>
            <translation>缩写</translation>
        </message>
        <message>
            <source>variant</source>
            <translation>异形</translation>
        </message>
        <message>
            <source>calque</source>
            <translation>仿译</translation>
        </message>
        <message>
            <source>gloss</source>
            <translation>释义</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>政策</translation>
        </message>
        <message>
            <source>journalistic</source>
            <translation>新闻</translation>
        </message>
        <message>
            <source>medical</source>
            <translation>医学</translation>
        </message>
        <message>
            <source>in any script and width</source>
            <translation>不分字形和全半角</translation>
        </message>
        <message>
            <source>to the letter</source>
            <translation>与原文一致</translation>
        </message>
        <message>
            <source>with capitals as written</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>in searches only</source>
            <translation>仅在搜索中</translation>
        </message>
        <message>
            <source>law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>Cabinet</source>
            <translation>内阁</translation>
        </message>
        <message>
            <source>ministry</source>
            <translation>部委</translation>
        </message>
        <message>
            <source>EU act</source>
            <translation>欧盟法令</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日文</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>中文（简体）</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>中文（繁体）</translation>
        </message>
        <message>
            <source>Chinese, Taiwan</source>
            <translation>中文（台湾）</translation>
        </message>
        <message>
            <source>Chinese, Hong Kong</source>
            <translation>中文（香港）</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>EU health data</source>
            <translation>欧盟健康数据</translation>
        </message>
        <message>
            <source>Government bodies</source>
            <translation>行政机关与会议</translation>
        </message>
        <message>
            <source>Health systems and databases</source>
            <translation>医疗信息系统与数据库</translation>
        </message>
        <message>
            <source>Health care</source>
            <translation>医疗与介护</translation>
        </message>
        <message>
            <source>Legal procedure</source>
            <translation>立法与法律用语</translation>
        </message>
        <message>
            <source>Medical data law</source>
            <translation>医疗数据法制</translation>
        </message>
        <message>
            <source>Personal information</source>
            <translation>个人信息保护</translation>
        </message>
        <message>
            <source>Policy documents</source>
            <translation>政策文件</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>技术</translation>
        </message>
        <message>
            <source>Bundled</source>
            <translation>内置</translation>
        </message>
        <message>
            <source>My entries</source>
            <translation>我的条目</translation>
        </message>
        <message>
            <source>Term bases</source>
            <translation>术语库</translation>
        </message>
        <message>
            <source>Order, link and remove term bases</source>
            <translation>排列、链接和移除术语库</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>候选术语</translation>
        </message>
        <message>
            <source>Find terms in the open briefing that no term base has</source>
            <translation>查找打开的简报中各术语库都没有的术语</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>关系图</translation>
        </message>
        <message>
            <source>See a concept among its relatives in other jurisdictions</source>
            <translation>查看概念与其他法域中的相关概念</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>提议</translation>
        </message>
        <message>
            <source>Decide what translators propose</source>
            <translation>决定译者的提议</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>What the column holds</source>
            <translation>该列的内容</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>A new term base</source>
            <translation>新术语库</translation>
        </message>
        <message>
            <source>as is best for the file</source>
            <translation>按文件自动选择</translation>
        </message>
        <message>
            <source>its number (id)</source>
            <translation>编号（标识）</translation>
        </message>
        <message>
            <source>a term in common</source>
            <translation>共同的术语</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>文件中的条目</translation>
        </message>
        <message>
            <source>How the entries of the file stand to yours</source>
            <translation>文件中的条目与您的条目的关系</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>导入到</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>其名称</translation>
        </message>
        <message>
            <source>An entry is one of yours by</source>
            <translation>认定为同一条目的依据</translation>
        </message>
        <message>
            <source>If you have it already</source>
            <translation>已有该条目时</translation>
        </message>
        <message>
            <source>A term base needs a name.</source>
            <translation>术语库须有名称。</translation>
        </message>
        <message>
            <source>There is a term base “{name}” already: choose another name, or it.</source>
            <translation>已有术语库“{name}”：请换一个名称，或选择该术语库。</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Additions</source>
            <translation>补充</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>Entries: {added} added, up to {changed} changed, the rest as they were.</source>
            <translation>条目：新增 {added} 条，至多更改 {changed} 条，其余不变。</translation>
        </message>
        <message>
            <source>Entries: {counts}.</source>
            <translation>条目：{counts}。</translation>
        </message>
        <message numerus="yes">
            <source>%n left out until you say which of yours they are.</source>
            <translation>
                <numerusform>有 %n 条在您指明对应哪个条目之前不导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not kept as it was</source>
            <translation>未按原样保留</translation>
        </message>
    </context>
    <context>
        <name>DecisionPane</name>
        <message>
            <source>This entry (keys 0–4)</source>
            <translation>此条目（按键 0–4）</translation>
        </message>
        <message>
            <source>As for all</source>
            <translation>与整体相同</translation>
        </message>
        <message>
            <source>Key {key} in the list</source>
            <translation>列表中按 {key}</translation>
        </message>
        <message>
            <source>Which of mine it is</source>
            <translation>对应我的哪个条目</translation>
        </message>
        <message>
            <source>It may be several of yours. It is</source>
            <translation>可能对应您的多个条目。它是</translation>
        </message>
        <message>
            <source>not decided: it is left out</source>
            <translation>未决定：不导入</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <source>The entry</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>only mine: the file has it no more</source>
            <translation>仅我有：文件中已没有</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Will be</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>不同</translation>
        </message>
        <message>
            <source>only in the file</source>
            <translation>仅文件有</translation>
        </message>
        <message>
            <source>only mine</source>
            <translation>仅我有</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Now in the file</source>
            <translation>现在的文件</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已去掉</translation>
        </message>
        <message>
            <source>The two say the same.</source>
            <translation>两者内容相同。</translation>
        </message>
        <message>
            <source>as mine</source>
            <translation>同我的</translation>
        </message>
        <message>
            <source>as the file</source>
            <translation>同文件</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export terms</source>
            <translation>导出术语</translation>
        </message>
        <message>
            <source>&amp;Approved entries only</source>
            <translation>仅已审定的条目(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Japanese</source>
            <translation>日文(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Chinese</source>
            <translation>中文(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>英文(&amp;E)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>All term bases in use</source>
            <translation>所有启用的术语库</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Domains</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>导出到文件夹</translation>
        </message>
        <message>
            <source>terms</source>
            <translation>术语</translation>
        </message>
        <message>
            <source>Export terms to</source>
            <translation>术语导出到</translation>
        </message>
        <message>
            <source>Choose at least one language.</source>
            <translation>请至少选择一种语言。</translation>
        </message>
        <message>
            <source>Choose at least one domain.</source>
            <translation>请至少选择一个领域。</translation>
        </message>
        <message>
            <source>Writing the terms…</source>
            <translation>正在写入术语…</translation>
        </message>
        <message>
            <source>Files in it with the same names will be replaced.</source>
            <translation>其中的同名文件将被替换。</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” was written: {entries}.</source>
            <translation>已写入“{name}”：{entries}。</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>{files} were written: {entries}.</source>
            <translation>已写入 {files}：{entries}。</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import terms: {name}</source>
            <translation>导入术语：{name}</translation>
        </message>
        <message>
            <source>Import pasted rows</source>
            <translation>导入粘贴的行</translation>
        </message>
        <message>
            <source>pasted rows</source>
            <translation>粘贴的行</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>正在读取“{name}”…</translation>
        </message>
        <message>
            <source>Importing “{name}”…</source>
            <translation>正在导入“{name}”…</translation>
        </message>
        <message>
            <source>“{name}”: {counts}. Ctrl+Z takes it back.</source>
            <translation>“{name}”：{counts}。按 Ctrl+Z 可撤消。</translation>
        </message>
    </context>
    <context>
        <name>LayoutChoice</name>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Save this layout</source>
            <translation>保存此布局</translation>
        </message>
        <message>
            <source>Forget the chosen layout</source>
            <translation>删除所选布局</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>布局</translation>
        </message>
        <message>
            <source>As guessed</source>
            <translation>按推测</translation>
        </message>
    </context>
    <context>
        <name>LinkNotice</name>
        <message>
            <source>“{file}”, which the term base “{name}” follows, has changed.</source>
            <translation>术语库“{name}”所跟随的文件“{file}”有改动。</translation>
        </message>
        <message numerus="yes">
            <source>%n other linked files, too.</source>
            <translation>
                <numerusform>另有 %n 个链接的文件也有改动。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the changes</source>
            <translation>显示改动</translation>
        </message>
    </context>
    <context>
        <name>MappingPage</name>
        <message>
            <source>an entry</source>
            <translation>一个条目</translation>
        </message>
        <message>
            <source>a term</source>
            <translation>一个术语</translation>
        </message>
        <message>
            <source>recognised</source>
            <translation>自动识别</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>分号</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>竖线</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Each of these characters parts terms; {sign} is the end of a line</source>
            <translation>以下每个字符都分隔术语；{sign} 表示换行</translation>
        </message>
        <message>
            <source>First rows of the sheet</source>
            <translation>工作表的前几行</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>布局</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Cells parted by</source>
            <translation>单元格分隔符</translation>
        </message>
        <message>
            <source>A row is</source>
            <translation>每行为</translation>
        </message>
        <message>
            <source>Rows above the content</source>
            <translation>内容之前的行数</translation>
        </message>
        <message>
            <source>Terms in a cell parted by</source>
            <translation>单元格内术语的分隔符</translation>
        </message>
        <message>
            <source>Say which column holds terms.</source>
            <translation>请指明哪一列是术语。</translation>
        </message>
    </context>
    <context>
        <name>NameForm</name>
        <message>
            <source>New term base</source>
            <translation>新术语库</translation>
        </message>
        <message>
            <source>Rename term base</source>
            <translation>重命名术语库</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>RenewDialog</name>
        <message>
            <source>Changes in {name}</source>
            <translation>{name} 的改动</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>正在读取“{name}”…</translation>
        </message>
        <message>
            <source>“{name}”: {counts}. Ctrl+Z takes it back.</source>
            <translation>“{name}”：{counts}。按 Ctrl+Z 可撤消。</translation>
        </message>
    </context>
    <context>
        <name>RenewalPage</name>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Accept the changes</source>
            <translation>接受改动</translation>
        </message>
        <message>
            <source>Name of the term base</source>
            <translation>术语库的名称</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>文件中的条目</translation>
        </message>
        <message>
            <source>What the file would change</source>
            <translation>文件会带来的改动</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>Not kept as it was</source>
            <translation>未按原样保留</translation>
        </message>
        <message>
            <source>The file is read-only here: change it in the program it comes from.</source>
            <translation>该文件在此为只读：请在其来源程序中修改。</translation>
        </message>
        <message>
            <source>Nothing changes before you accept it.</source>
            <translation>在您接受之前不会有任何更改。</translation>
        </message>
        <message>
            <source>The entries of the file are the same as before.</source>
            <translation>文件中的条目与以前相同。</translation>
        </message>
    </context>
    <context>
        <name>ReportModel</name>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>What could not be kept</source>
            <translation>未能保留的内容</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>全部复制</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Everything in the file was kept.</source>
            <translation>文件中的内容已全部保留。</translation>
        </message>
        <message>
            <source>import report.csv</source>
            <translation>导入报告.csv</translation>
        </message>
        <message>
            <source>Save the report as</source>
            <translation>报告另存为</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV 文件 (*.csv)</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>文本文件 (*.txt)</translation>
        </message>
        <message>
            <source>The report was saved as “{name}”.</source>
            <translation>报告已存为“{name}”。</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
    </context>
    <context>
        <name>SampleStrip</name>
        <message numerus="yes">
            <source>%n rows in all</source>
            <translation>
                <numerusform>共 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>The first entries will be  ·  {count}</source>
            <translation>最初的条目将为  ·  {count}</translation>
        </message>
        <message>
            <source>No entry comes of these rows.</source>
            <translation>这些行不会形成任何条目。</translation>
        </message>
    </context>
    <context>
        <name>SaveLayoutForm</name>
        <message>
            <source>Save layout</source>
            <translation>保存布局</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>e.g. an office or client</source>
            <translation>例如事务所或客户</translation>
        </message>
    </context>
    <context>
        <name>StepsDialog</name>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>正在读取“{name}”…</translation>
        </message>
        <message>
            <source>Step 1 of 2: what the columns hold</source>
            <translation>第 1 步（共 2 步）：各列的内容</translation>
        </message>
        <message>
            <source>What the file brings</source>
            <translation>文件带来的内容</translation>
        </message>
        <message>
            <source>Step 2 of 2: what it brings</source>
            <translation>第 2 步（共 2 步）：带来的内容</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
    </context>
    <context>
        <name>TermBasesPage</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>follows {file}</source>
            <translation>跟随 {file}</translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <source>read {time}</source>
            <translation>{time} 读取</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>the file has changed</source>
            <translation>文件有改动</translation>
        </message>
        <message>
            <source>comes with BriefDesk, counts last</source>
            <translation>随 BriefDesk 提供，优先级最低</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>重新启用</translation>
        </message>
        <message>
            <source>Do not use</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Link a file</source>
            <translation>链接文件</translation>
        </message>
        <message>
            <source>“{name}” no longer follows its file. Ctrl+Z takes it back.</source>
            <translation>“{name}”不再跟随其文件。按 Ctrl+Z 可撤消。</translation>
        </message>
        <message>
            <source>“{name}” was removed. Ctrl+Z takes it back.</source>
            <translation>“{name}”已移除。按 Ctrl+Z 可恢复。</translation>
        </message>
        <message>
            <source>Term bases, those that count first on top</source>
            <translation>术语库，优先者在上</translation>
        </message>
        <message>
            <source>Where two term bases have the same entry, the upper one counts. Drag them, or use Up and Down.</source>
            <translation>两个术语库有同一条目时，以上面的为准。可拖动，或用“上移”和“下移”。</translation>
        </message>
        <message>
            <source>New term base…</source>
            <translation>新建术语库…</translation>
        </message>
        <message>
            <source>Import terms…</source>
            <translation>导入术语…</translation>
        </message>
        <message>
            <source>Link a file…</source>
            <translation>链接文件…</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Show changes…</source>
            <translation>显示改动…</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>取消链接</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>file missing</source>
            <translation>文件缺失</translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <source>Term</source>
            <translation>术语</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>读音</translation>
        </message>
        <message>
            <source>Status of the term</source>
            <translation>术语的状态</translation>
        </message>
        <message>
            <source>Type of the term</source>
            <translation>术语的类型</translation>
        </message>
        <message>
            <source>Part of speech</source>
            <translation>词性</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>使用地区</translation>
        </message>
        <message>
            <source>Example sentence</source>
            <translation>例句</translation>
        </message>
        <message>
            <source>Replacement</source>
            <translation>替代术语</translation>
        </message>
        <message>
            <source>Source of the term</source>
            <translation>术语的来源</translation>
        </message>
        <message>
            <source>Language of the row</source>
            <translation>该行的语言</translation>
        </message>
        <message>
            <source>Number of the entry</source>
            <translation>条目编号</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定义</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Status of the entry</source>
            <translation>条目的状态</translation>
        </message>
        <message>
            <source>Source of the entry</source>
            <translation>条目的来源</translation>
        </message>
        <message>
            <source>Keep as another field</source>
            <translation>保留为其他字段</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>preferred</source>
            <translation>首选</translation>
        </message>
        <message>
            <source>admitted</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>deprecated</source>
            <translation>不推荐</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>已被取代</translation>
        </message>
        <message>
            <source>forbidden</source>
            <translation>禁用</translation>
        </message>
        <message>
            <source>Make one, mine counts</source>
            <translation>合并，以我的为准</translation>
        </message>
        <message>
            <source>Make one, the file counts</source>
            <translation>合并，以文件为准</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>两者都保留</translation>
        </message>
        <message>
            <source>TBX, complete (TBX-Linguist)</source>
            <translation>TBX，完整（TBX-Linguist）</translation>
        </message>
        <message>
            <source>TBX for other tools (TBX-Basic)</source>
            <translation>TBX，供其他工具使用（TBX-Basic）</translation>
        </message>
        <message>
            <source>TBX for older tools (version 2)</source>
            <translation>TBX，供旧工具使用（第 2 版）</translation>
        </message>
        <message>
            <source>Excel, complete</source>
            <translation>Excel，完整</translation>
        </message>
        <message>
            <source>CSV, complete</source>
            <translation>CSV，完整</translation>
        </message>
        <message>
            <source>OmegaT glossaries</source>
            <translation>OmegaT 词汇表</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>法域</translation>
        </message>
        <message>
            <source>Source of the definition</source>
            <translation>定义的来源</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>把握程度</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Other fields</source>
            <translation>其他字段</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Reading says</source>
            <translation>读音依据</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Forbidden</source>
            <translation>禁用</translation>
        </message>
        <message>
            <source>Variant of</source>
            <translation>异写自</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>语域</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>识别方式</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>May also mean</source>
            <translation>也可能指</translation>
        </message>
        <message>
            <source>as the row says</source>
            <translation>按该行所示</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>{field} of {term}</source>
            <translation>“{term}”的{field}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>{count} added</source>
            <translation>新增 {count} 条</translation>
        </message>
        <message>
            <source>{count} changed</source>
            <translation>更改 {count} 条</translation>
        </message>
        <message>
            <source>{count} as they were</source>
            <translation>未变 {count} 条</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>A row for each term; nothing is lost when it is imported again.</source>
            <translation>每个术语一行；再次导入时不丢失任何内容。</translation>
        </message>
        <message>
            <source>For people to read and fill in; not all fields are in it.</source>
            <translation>供人阅读和填写；不含全部字段。</translation>
        </message>
        <message>
            <source>Nothing is lost: another BriefDesk reads it as it is here.</source>
            <translation>不丢失任何内容：另一台 BriefDesk 读到的与此处相同。</translation>
        </message>
        <message>
            <source>Terms, definitions and statuses, for memoQ, Trados and others.</source>
            <translation>术语、定义和状态，供 memoQ、Trados 等使用。</translation>
        </message>
        <message>
            <source>As TBX-Basic, in the form of 2008 that many programs still want.</source>
            <translation>内容同 TBX-Basic，采用许多程序仍需要的 2008 年格式。</translation>
        </message>
        <message>
            <source>One file for each variety of Chinese; deprecated terms stay out.</source>
            <translation>每种中文一个文件；不含不推荐的术语。</translation>
        </message>
        <message>
            <source>Excel, a row for each entry</source>
            <translation>Excel，每个条目一行</translation>
        </message>
        <message>
            <source>CSV, a row for each entry</source>
            <translation>CSV，每个条目一行</translation>
        </message>
        <message>
            <source>{count} removed</source>
            <translation>移除 {count} 条</translation>
        </message>
    </context>
    <context>
        <name>CandidateView</name>
        <message>
            <source>Accepting adds the new name to the entry that has the other one:</source>
            <translation>采纳后，新名称将加入含另一名称的条目：</translation>
        </message>
        <message>
            <source>Open that entry</source>
            <translation>打开该条目</translation>
        </message>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Places</source>
            <translation>出现之处</translation>
        </message>
    </context>
    <context>
        <name>CandidatesPage</name>
        <message>
            <source>The search was cancelled.</source>
            <translation>查找已取消。</translation>
        </message>
        <message numerus="yes">
            <source>Show %n dismissed</source>
            <translation>
                <numerusform>显示已忽略的 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a briefing to find terms in it that no term base has.</source>
            <translation>打开简报，即可查找其中各术语库都没有的术语。</translation>
        </message>
        <message>
            <source>The term bases are being read…</source>
            <translation>正在读取术语库…</translation>
        </message>
        <message>
            <source>Looking for terms…</source>
            <translation>正在查找术语…</translation>
        </message>
        <message>
            <source>No new term is left in this briefing.</source>
            <translation>本简报中没有剩余的新术语。</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>候选术语</translation>
        </message>
        <message>
            <source>Drafts get the domain</source>
            <translation>草稿归入领域</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>候选术语</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新查找</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>采纳</translation>
        </message>
        <message>
            <source>Edit first</source>
            <translation>先编辑</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>Show in the briefing</source>
            <translation>在简报中显示</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>No such entry yet</source>
            <translation>尚无此条目</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>提议</translation>
        </message>
        <message>
            <source>+ new</source>
            <translation>+ 新增</translation>
        </message>
        <message>
            <source>≠ changed</source>
            <translation>≠ 更改</translation>
        </message>
        <message>
            <source>− taken out</source>
            <translation>− 删去</translation>
        </message>
    </context>
    <context>
        <name>NetworkPage</name>
        <message>
            <source>The term bases are being read…</source>
            <translation>正在读取术语库…</translation>
        </message>
        <message>
            <source>Choose an entry on the page “Concepts” and press “Network”, or put the text cursor in a term of the briefing and choose Terms, “Network of the term”.</source>
            <translation>请在“概念”页选择条目并按“关系图”，或将光标置于简报中的术语，再选择“术语”菜单中的“术语的关系图”。</translation>
        </message>
        <message>
            <source>Save the network card</source>
            <translation>保存关系图</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The network card was saved as “{file}”.</source>
            <translation>关系图已存为“{file}”。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Open the entry</source>
            <translation>打开条目</translation>
        </message>
        <message>
            <source>Relatives of relatives, too</source>
            <translation>包括间接相关的概念</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>复制为文字</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>存为 PDF…</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>关系图</translation>
        </message>
    </context>
    <context>
        <name>ProposalsPage</name>
        <message>
            <source>No proposal is open.
Who checks “As a proposal” when saving an entry makes one; those of others come in a file.</source>
            <translation>没有待定的提议。
保存条目时勾选“作为提议”即产生提议；他人的提议来自文件。</translation>
        </message>
        <message>
            <source>There is no such proposal.</source>
            <translation>没有这样的提议。</translation>
        </message>
        <message>
            <source>Proposals (*.json)</source>
            <translation>提议 (*.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Export the listed proposals</source>
            <translation>导出所列提议</translation>
        </message>
        <message>
            <source>The proposals were written to “{file}”.</source>
            <translation>提议已写入“{file}”。</translation>
        </message>
        <message>
            <source>Take in proposals and decisions</source>
            <translation>导入提议和决定</translation>
        </message>
        <message>
            <source>New: {new}. Decided: {decided}. Known before: {known}.</source>
            <translation>新增：{new}。已决定：{decided}。原已知：{known}。</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>提议</translation>
        </message>
        <message>
            <source>The entry now and as proposed</source>
            <translation>现在的条目与提议的条目</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Why? The author will read it. Enter rejects, Esc goes back.</source>
            <translation>为什么？提议者会看到。Enter 拒绝，Esc 返回。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Write the listed proposals to a file</source>
            <translation>将所列提议写入文件</translation>
        </message>
        <message>
            <source>Take in…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Take in proposals and decisions from a file</source>
            <translation>从文件导入提议和决定</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>拒绝…</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>candidates</name>
        <message>
            <source>Explained in brackets</source>
            <translation>括号中有解释</translation>
        </message>
        <message>
            <source>Titles in 《》</source>
            <translation>《》中的标题</translation>
        </message>
        <message>
            <source>Short forms that the text declares</source>
            <translation>文中声明的简称</translation>
        </message>
        <message>
            <source>In quotation marks</source>
            <translation>引号中</translation>
        </message>
        <message>
            <source>Often used</source>
            <translation>出现频繁</translation>
        </message>
    </context>
    <context>
        <name>comparison</name>
        <message>
            <source>Domain</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>法域</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>把握程度</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定义</translation>
        </message>
        <message>
            <source>Source of the definition</source>
            <translation>定义的来源</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>相关概念</translation>
        </message>
        <message>
            <source>write {term}</source>
            <translation>应写作{term}</translation>
        </message>
    </context>
    <context>
        <name>network</name>
        <message>
            <source>Network of {concept}</source>
            <translation>{concept}的关系图</translation>
        </message>
        <message>
            <source>No related concept</source>
            <translation>没有相关概念</translation>
        </message>
        <message>
            <source>No jurisdiction</source>
            <translation>未注明法域</translation>
        </message>
        <message>
            <source>There are more relatives than this card shows.</source>
            <translation>相关概念多于此图所示。</translation>
        </message>
        <message>
            <source>Named in relations, but in no term base: {ids}</source>
            <translation>关系中提及但不在任何术语库中：{ids}</translation>
        </message>
        <message>
            <source>⚠ false friend</source>
            <translation>⚠ 形似义异</translation>
        </message>
        <message>
            <source>related</source>
            <translation>相关</translation>
        </message>
        <message>
            <source>↑ broader concept</source>
            <translation>↑ 上位概念</translation>
        </message>
        <message>
            <source>↓ narrower concept</source>
            <translation>↓ 下位概念</translation>
        </message>
        <message>
            <source>↑ the whole</source>
            <translation>↑ 整体</translation>
        </message>
        <message>
            <source>↓ a part</source>
            <translation>↓ 部分</translation>
        </message>
        <message>
            <source>→ successor</source>
            <translation>→ 后继</translation>
        </message>
        <message>
            <source>← predecessor</source>
            <translation>← 前身</translation>
        </message>
    </context>
    <context>
        <name>proposals</name>
        <message>
            <source>open</source>
            <translation>待定</translation>
        </message>
        <message>
            <source>✓ accepted</source>
            <translation>✓ 已接受</translation>
        </message>
        <message>
            <source>✗ rejected</source>
            <translation>✗ 已拒绝</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>未署名</translation>
        </message>
    </context>
    <context>
        <name>DomainBoxes</name>
        <message>
            <source>All domains</source>
            <translation>所有领域</translation>
        </message>
    </context>
    <context>
        <name>ConcordanceDialog</name>
        <message>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s), the newest first</source>
            <translation>
                <numerusform>%n 组对照句，最新的在前</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest {count} pairs</source>
            <translation>最新的 {count} 组对照句</translation>
        </message>
        <message>
            <source>No confirmed pair has these words.</source>
            <translation>已确认的对照句中没有这些文字。</translation>
        </message>
        <message>
            <source>Type words of either language. They are looked for in all pairs of sentences that were confirmed.</source>
            <translation>输入任一语言的文字，将在所有已确认的对照句中查找。</translation>
        </message>
        <message>
            <source>Concordance</source>
            <translation>对照检索</translation>
        </message>
        <message>
            <source>Words of the translation or of the original</source>
            <translation>译文或原文中的文字</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>要查找的文字</translation>
        </message>
        <message>
            <source>Confirmed pairs</source>
            <translation>已确认的对照句</translation>
        </message>
        <message>
            <source>Copy both sides</source>
            <translation>复制两侧</translation>
        </message>
        <message>
            <source>Open the briefing there</source>
            <translation>在该处打开简报</translation>
        </message>
    </context>
    <context>
        <name>DismissForm</name>
        <message>
            <source>Dismiss</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Why it is no fault</source>
            <translation>为何不是问题</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Earlier reasons</source>
            <translation>曾填理由</translation>
        </message>
        <message numerus="yes">
            <source>{words} · %n place(s)</source>
            <translation>
                <numerusform>{words} · %n 处</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>✗ Found</source>
            <translation>✗ 有误</translation>
        </message>
        <message>
            <source>✓ Right</source>
            <translation>✓ 正确</translation>
        </message>
    </context>
    <context>
        <name>ExportForm</name>
        <message>
            <source>Export corrections</source>
            <translation>导出修改建议</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Labels in</source>
            <translation>标签语言</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Corrections {title}</source>
            <translation>修改建议 {title}</translation>
        </message>
        <message>
            <source>The corrections are in “{file}”.</source>
            <translation>修改建议已写入“{file}”。</translation>
        </message>
        <message numerus="yes">
            <source>%n of them are only comments there.</source>
            <translation>
                <numerusform>其中 %n 条仅以批注形式列出。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportPairsDialog</name>
        <message>
            <source>Export pairs</source>
            <translation>导出对照句</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Confirmed pairs only</source>
            <translation>仅已确认的对照句</translation>
        </message>
        <message>
            <source>All sentences</source>
            <translation>所有句子</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>对照句</translation>
        </message>
        <message>
            <source>Export pairs to</source>
            <translation>对照句导出到</translation>
        </message>
        <message>
            <source>Reading the pairs…</source>
            <translation>正在读取对照句…</translation>
        </message>
        <message>
            <source>Writing “{name}”…</source>
            <translation>正在写入“{name}”…</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s)</source>
            <translation>
                <numerusform>%n 组对照句</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” was written: {pairs}.</source>
            <translation>已写入“{name}”：{pairs}。</translation>
        </message>
    </context>
    <context>
        <name>FacingPage</name>
        <message>
            <source>Footnotes</source>
            <translation>脚注</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原文</translation>
        </message>
    </context>
    <context>
        <name>FindingDelegate</name>
        <message>
            <source>p. {page}</source>
            <translation>第 {page} 页</translation>
        </message>
    </context>
    <context>
        <name>FindingPanel</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n 条检查结果</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dismissed</source>
            <translation>
                <numerusform>已忽略 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>checking again…</source>
            <translation>正在重新检查…</translation>
        </message>
        <message>
            <source>What the checks find appears here.</source>
            <translation>检查发现的问题显示在这里。</translation>
        </message>
        <message>
            <source>The checks are running…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>This briefing was not checked yet.
Press F7 to check it.</source>
            <translation>本简报尚未检查。
按 F7 开始检查。</translation>
        </message>
        <message>
            <source>The checks found nothing.</source>
            <translation>检查未发现问题。</translation>
        </message>
        <message>
            <source>No finding fits the filter.</source>
            <translation>没有符合条件的检查结果。</translation>
        </message>
        <message>
            <source>Nothing is left to do: every finding is settled.</source>
            <translation>没有待办事项：所有检查结果均已处理。</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>Progress of the checks</source>
            <translation>检查进度</translation>
        </message>
        <message numerus="yes">
            <source>%n for information</source>
            <translation>
                <numerusform>%n 条仅供参考</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) shown</source>
            <translation>
                <numerusform>显示 %n 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n 条修改建议</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HouseDialog</name>
        <message>
            <source>House profile</source>
            <translation>本所规范</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Of the house or the client</source>
            <translation>本所或客户的名称</translation>
        </message>
        <message>
            <source>&amp;Checks</source>
            <translation>检查(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Style</source>
            <translation>体例(&amp;S)</translation>
        </message>
        <message>
            <source>Blank between Han and Latin</source>
            <translation>汉字与拉丁字母之间的空格</translation>
        </message>
        <message>
            <source>Quotation marks</source>
            <translation>引号</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>AI, IT, EU …</source>
            <translation>AI、IT、EU……</translation>
        </message>
        <message>
            <source>Known abbreviations</source>
            <translation>通用缩写</translation>
        </message>
        <message>
            <source>Preferred forms</source>
            <translation>首选写法</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <source>Import a house profile</source>
            <translation>导入本所规范</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Export the house profile</source>
            <translation>导出本所规范</translation>
        </message>
        <message>
            <source>The house profile is in “{file}”.</source>
            <translation>本所规范已写入“{file}”。</translation>
        </message>
        <message>
            <source>Add a concept…</source>
            <translation>添加概念…</translation>
        </message>
        <message>
            <source>House profiles</source>
            <translation>本所规范</translation>
        </message>
        <message>
            <source>One a line: term of the concept = words</source>
            <translation>每行一条：概念的术语 = 写法</translation>
        </message>
    </context>
    <context>
        <name>MilestoneDialog</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n 个日期</numerusform>
            </translation>
        </message>
        <message>
            <source>past by now</source>
            <translation>现已过去</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <source>Dates and deadlines</source>
            <translation>日期和期限</translation>
        </message>
        <message>
            <source>The briefing states no date at which something happens.</source>
            <translation>本简报没有写明任何事项的日期。</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>复制为文字</translation>
        </message>
        <message>
            <source>All dates of the briefing are past.</source>
            <translation>简报中的日期均已过去。</translation>
        </message>
        <message>
            <source>To come only</source>
            <translation>仅未到期</translation>
        </message>
    </context>
    <context>
        <name>PairDialog</name>
        <message>
            <source>Pair with the original</source>
            <translation>与原文对照</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>选择文件(&amp;F)…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>&amp;Pair</source>
            <translation>对照(&amp;P)</translation>
        </message>
        <message>
            <source>From which document was “{title}” translated?</source>
            <translation>“{title}”译自哪份文档？</translation>
        </message>
        <message>
            <source>Filter by title, number or file</source>
            <translation>按标题、编号或文件筛选</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Documents of the library</source>
            <translation>资料库中的文档</translation>
        </message>
        <message>
            <source>The library has no other document yet: choose the original’s file.</source>
            <translation>资料库中还没有其他文档：请选择原文的文件。</translation>
        </message>
        <message>
            <source>Open the original</source>
            <translation>打开原文</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>正在读取“{name}”…</translation>
        </message>
    </context>
    <context>
        <name>PairPanel</name>
        <message>
            <source>Looking for what belongs together…</source>
            <translation>正在查找对应的句子…</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>待核对 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to look at</source>
            <translation>没有待核对之处</translation>
        </message>
        <message>
            <source>Original beside the translation</source>
            <translation>译文旁的原文</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>What belongs together</source>
            <translation>对应关系</translation>
        </message>
        <message>
            <source>Title of the original</source>
            <translation>原文的标题</translation>
        </message>
        <message>
            <source>The current pair</source>
            <translation>当前对照句</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Hide the original</source>
            <translation>隐藏原文</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) with findings were left.</source>
            <translation>
                <numerusform>%n 对尚有检查结果，未予确认。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RevisionForm</name>
        <message>
            <source>Correction</source>
            <translation>修改建议</translation>
        </message>
        <message>
            <source>Edit correction</source>
            <translation>编辑修改建议</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>提出</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>现有文字</translation>
        </message>
        <message numerus="yes">
            <source>{words}  (%n place(s))</source>
            <translation>
                <numerusform>{words}  （%n 处）</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>What is suggested for each place</source>
            <translation>各处的建议</translation>
        </message>
        <message>
            <source>Write what should stand there.</source>
            <translation>请填写应改成的文字。</translation>
        </message>
    </context>
    <context>
        <name>RevisionWindow</name>
        <message>
            <source>Corrections</source>
            <translation>修改建议</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>No corrections yet.
Select words and press Ctrl+R, or press F7 to check the briefing.</source>
            <translation>还没有修改建议。
选中文字后按 Ctrl+R，或按 F7 检查简报。</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n 条修改建议</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n settled</source>
            <translation>
                <numerusform>已处理 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>A accepted · X rejected · O open</source>
            <translation>A 接受 · X 拒绝 · O 待定</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
    </context>
    <context>
        <name>SenseDialog</name>
        <message>
            <source>Which sense?</source>
            <translation>是哪种含义？</translation>
        </message>
        <message numerus="yes">
            <source>The same at all %n place(s) of this briefing</source>
            <translation>
                <numerusform>本简报中全部 %n 处均为此义</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>checks</name>
        <message>
            <source>“{short}” is explained nowhere.</source>
            <translation>“{short}”全文没有解释。</translation>
        </message>
        <message>
            <source>“{short}” is used before it is explained.</source>
            <translation>“{short}”先使用，后解释。</translation>
        </message>
        <message>
            <source>“{short}” is explained in different ways: {names}.</source>
            <translation>“{short}”的解释不一致：{names}。</translation>
        </message>
        <message>
            <source>“{short}” is explained again.</source>
            <translation>“{short}”重复解释。</translation>
        </message>
        <message>
            <source>Its explanation: {name}.</source>
            <translation>其解释：{name}。</translation>
        </message>
        <message>
            <source>The term base has it as a part of a name.</source>
            <translation>它是术语库中某一名称的一部分。</translation>
        </message>
        <message>
            <source>Abbreviations</source>
            <translation>缩写</translation>
        </message>
        <message>
            <source>An abbreviation in Latin letters is explained where it is used first, and always in the same way: 健康数据访问机构（HDAB）. What everybody knows (AI, EU …) and what the house profile lists needs no explanation; to explain it again is only mentioned.</source>
            <translation>拉丁字母缩写应在首次使用处解释，且解释前后一致：健康数据访问机构（HDAB）。众所周知的缩写（AI、EU 等）和本所规范所列的缩写无须解释；重复解释仅作提示。</translation>
        </message>
        <message>
            <source>“{word}” may mean {count} things here: which one?</source>
            <translation>“{word}”在此处可能有 {count} 种含义：是哪一种？</translation>
        </message>
        <message>
            <source>{name}: to be written “{right}”</source>
            <translation>{name}：应写作“{right}”</translation>
        </message>
        <message>
            <source>{name}: rightly written so</source>
            <translation>{name}：写法正确</translation>
        </message>
        <message>
            <source>Words of more than one meaning</source>
            <translation>多义词</translation>
        </message>
        <message>
            <source>One string is a name of several concepts, and neither the words around it nor the law named nearest tell which is meant. Choose the meaning once; it is remembered.</source>
            <translation>同一字串是几个概念的名称，而前后文字和最近处提到的法律都无法判断所指。含义只需选择一次，选择会被记住。</translation>
        </message>
        <message>
            <source>“{name}” is no name of “{head}”.</source>
            <translation>“{name}”不是“{head}”的名称。</translation>
        </message>
        <message>
            <source>The term base has “{name}”.</source>
            <translation>术语库中为“{name}”。</translation>
        </message>
        <message>
            <source>What stands there is called “{name}”.</source>
            <translation>此处所写的概念称为“{name}”。</translation>
        </message>
        <message>
            <source>Wrong name in brackets</source>
            <translation>括号中的名称有误</translation>
        </message>
        <message>
            <source>Brackets behind a term give its name in English or Japanese; here it is one that the term base does not have for it. Differences of case, number and articles do not count.</source>
            <translation>术语后的括号给出其英文或日文名称；此处的名称不是术语库为该术语所收的名称。大小写、单复数和冠词的差异不计。</translation>
        </message>
        <message>
            <source>“{term}” of the original is not in the translation of its sentence.</source>
            <translation>原文的“{term}”未见于该句译文。</translation>
        </message>
        <message>
            <source>The original says “{term}” here, and “{instead}” is another concept.</source>
            <translation>原文此处为“{term}”，而“{instead}”是另一概念。</translation>
        </message>
        <message>
            <source>The original says “{term}” here; “{instead}” is its false friend in the term base.</source>
            <translation>原文此处为“{term}”；术语库将“{instead}”列为其形似义异词。</translation>
        </message>
        <message>
            <source>The term base renders “{term}” as “{name}”.</source>
            <translation>术语库将“{term}”译为“{name}”。</translation>
        </message>
        <message>
            <source>After this sentence the original has one that is not translated.</source>
            <translation>此句之后，原文还有一句未译。</translation>
        </message>
        <message>
            <source>The original has nothing for this sentence.</source>
            <translation>原文中没有与此句对应的内容。</translation>
        </message>
        <message>
            <source>The original cites a footnote here; the translation does not.</source>
            <translation>原文此处有脚注，译文没有。</translation>
        </message>
        <message>
            <source>The original says “等” here; the translation has no word for it.</source>
            <translation>原文此处有“等”，译文没有相应的词。</translation>
        </message>
        <message>
            <source>One title of the original is written in two ways: {titles}.</source>
            <translation>原文的同一名称有两种写法：{titles}。</translation>
        </message>
        <message>
            <source>Different titles of the original are written alike: {titles}.</source>
            <translation>原文的不同名称写法相同：{titles}。</translation>
        </message>
        <message>
            <source>This sentence is still in Japanese.</source>
            <translation>此句仍为日文。</translation>
        </message>
        <message>
            <source>“{words}” is still in Japanese.</source>
            <translation>“{words}”仍为日文。</translation>
        </message>
        <message>
            <source>“{words}” announces {said}; there are {there}.</source>
            <translation>“{words}”预告 {said} 项，实有 {there} 项。</translation>
        </message>
        <message>
            <source>A footnote marker stands here, and no footnote answers it.</source>
            <translation>此处有脚注注码，但没有对应的脚注。</translation>
        </message>
        <message>
            <source>The original says “{original}”, the translation “{translation}”.</source>
            <translation>原文为“{original}”，译文为“{translation}”。</translation>
        </message>
        <message>
            <source>The unit differs: the original says “{original}”, the translation “{translation}”.</source>
            <translation>单位不同：原文为“{original}”，译文为“{translation}”。</translation>
        </message>
        <message>
            <source>The bound differs: the original says “{original}”, the translation “{translation}”.</source>
            <translation>界限不同：原文为“{original}”，译文为“{translation}”。</translation>
        </message>
        <message>
            <source>“{original}” of the original is not in the translation.</source>
            <translation>原文的“{original}”未见于译文。</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>完整性</translation>
        </message>
        <message>
            <source>Beside the Japanese original: every sentence, term, value and footnote of it is in the translation, and nothing else. Without it: a list has as many items as the text announces, and nothing is left in Japanese.</source>
            <translation>有日文原文对照时：原文的每个句子、术语、数值和脚注都在译文中，且译文没有多余内容。没有原文时：列举的项数与文中预告的一致，且没有残留日文。</translation>
        </message>
        <message>
            <source>There is no such date: “{date}”.</source>
            <translation>没有这一日期：“{date}”。</translation>
        </message>
        <message>
            <source>It was another day of the week: “{date}”.</source>
            <translation>星期不符：“{date}”。</translation>
        </message>
        <message>
            <source>It ends before it begins: “{range}”.</source>
            <translation>结束早于开始：“{range}”。</translation>
        </message>
        <message>
            <source>One milestone at two dates: {one} and {other}?</source>
            <translation>同一事项有两个日期：{one} 和 {other}？</translation>
        </message>
        <message>
            <source>“{title}” bears two dates: {one} and {other}.</source>
            <translation>“{title}”有两个日期：{one} 和 {other}。</translation>
        </message>
        <message>
            <source>A Japanese fiscal year ends on 31 March: {date}.</source>
            <translation>日本的财政年度（年度）于 3 月 31 日结束：{date}。</translation>
        </message>
        <message>
            <source>“{date}” is told as to come and is past.</source>
            <translation>“{date}”写作将来，但已过去。</translation>
        </message>
        <message>
            <source>The briefing is of {date}.</source>
            <translation>简报日期为 {date}。</translation>
        </message>
        <message>
            <source>“{name}” was promulgated after the briefing was written, on {date}.</source>
            <translation>“{name}”于简报写成之后的 {date} 公布。</translation>
        </message>
        <message>
            <source>Dates and deadlines</source>
            <translation>日期和期限</translation>
        </message>
        <message>
            <source>“{word}” is a term of Chinese law; here another law is spoken of.</source>
            <translation>“{word}”是中国法的术语；此处所述为其他法律。</translation>
        </message>
        <message>
            <source>“{word}” is a term of Union law; here another law is spoken of.</source>
            <translation>“{word}”是欧盟法的术语；此处所述为其他法律。</translation>
        </message>
        <message>
            <source>“{word}” is a term of Hong Kong’s law; here another is spoken of.</source>
            <translation>“{word}”是香港法的术语；此处所述为其他法律。</translation>
        </message>
        <message>
            <source>“{word}” is a term of Japanese law; here another law is spoken of.</source>
            <translation>“{word}”是日本法的术语；此处所述为其他法律。</translation>
        </message>
        <message>
            <source>“{word}” is a term of Taiwan’s law; here another is spoken of.</source>
            <translation>“{word}”是台湾地区法的术语；此处所述为其他法律。</translation>
        </message>
        <message>
            <source>“{word}” is a term of another country’s law.</source>
            <translation>“{word}”是其他法域的术语。</translation>
        </message>
        <message>
            <source>What is meant here may be: {name}.</source>
            <translation>此处所指可能是：{name}。</translation>
        </message>
        <message>
            <source>Not the same: {reason}</source>
            <translation>并非同一概念：{reason}</translation>
        </message>
        <message>
            <source>Terms of another country’s law</source>
            <translation>其他法域的术语</translation>
        </message>
        <message>
            <source>“{wrong}” should not be written.</source>
            <translation>不宜写“{wrong}”。</translation>
        </message>
        <message>
            <source>“{wrong}” must not be written: write “{right}”.</source>
            <translation>不得写“{wrong}”：应写“{right}”。</translation>
        </message>
        <message>
            <source>“{wrong}” is out of date: write “{right}”.</source>
            <translation>“{wrong}”已过时：应写“{right}”。</translation>
        </message>
        <message>
            <source>“{wrong}” misleads: write “{right}”.</source>
            <translation>“{wrong}”会引起误解：应写“{right}”。</translation>
        </message>
        <message>
            <source>In Japanese: {name}.</source>
            <translation>日文：{name}。</translation>
        </message>
        <message>
            <source>“{name}” is another concept.</source>
            <translation>“{name}”另有所指。</translation>
        </message>
        <message>
            <source>It follows the Japanese word, and is not the term.</source>
            <translation>这是仿照日文用词的译法，并非正式译名。</translation>
        </message>
        <message>
            <source>Words that should not be used</source>
            <translation>不应使用的词语</translation>
        </message>
        <message>
            <source>The term base forbids some renderings and advises against others, and says what to write instead. Parts of longer words, such as 业者 in 从业者, are left alone.</source>
            <translation>术语库禁用某些译法，不推荐另一些译法，并给出应写的词。较长词语的一部分（如“从业者”中的“业者”）不检查。</translation>
        </message>
        <message>
            <source>“{name}” is written in {count} ways: {names}.</source>
            <translation>“{name}”有 {count} 种写法：{names}。</translation>
        </message>
        <message>
            <source>Your house writes “{name}”.</source>
            <translation>本所写作“{name}”。</translation>
        </message>
        <message>
            <source>The term base prefers “{name}”.</source>
            <translation>术语库首选“{name}”。</translation>
        </message>
        <message>
            <source>The text mostly writes “{name}”.</source>
            <translation>文中多写作“{name}”。</translation>
        </message>
        <message>
            <source>One thing under several names</source>
            <translation>同物异名</translation>
        </message>
        <message>
            <source>One body, law, database or legal term should have one name in a text; readers take two names for two things. Declared short forms, explanations in brackets, titles quoted within others and words whose sense is open are left alone.</source>
            <translation>同一机构、法律、数据库或法律术语在文中应只有一个名称；两个名称会被读者当作两样东西。已声明的简称、括号中的解释、书名中引用的名称以及含义未定的词不检查。</translation>
        </message>
        <message>
            <source>“{name}” does not have the number {number}.</source>
            <translation>“{name}”的编号不是 {number}。</translation>
        </message>
        <message>
            <source>Its own number is {number}.</source>
            <translation>其本身的编号为 {number}。</translation>
        </message>
        <message>
            <source>A later number is likely that of an Act which amended it.</source>
            <translation>较晚的编号可能属于对其作出修改的法律。</translation>
        </message>
        <message>
            <source>“{name}” is cited by different numbers: {numbers}.</source>
            <translation>“{name}”引用的编号不一致：{numbers}。</translation>
        </message>
        <message>
            <source>A law of {year} is said to have been there in {event}: “{name}”.</source>
            <translation>{year} 年的法律被写成在“{event}”时已存在：“{name}”。</translation>
        </message>
        <message>
            <source>{year} is not the year {era}.</source>
            <translation>{year} 年不是{era}。</translation>
        </message>
        <message>
            <source>{year} is {eras}.</source>
            <translation>{year} 年是{eras}。</translation>
        </message>
        <message>
            <source>“{name}”: the date of “{what}” is another one.</source>
            <translation>“{name}”并非于当时{what}。</translation>
        </message>
        <message>
            <source>It was promulgated on {date}.</source>
            <translation>公布日期为 {date}。</translation>
        </message>
        <message>
            <source>It came into force on {date}.</source>
            <translation>施行日期为 {date}。</translation>
        </message>
        <message>
            <source>Laws and their numbers and dates</source>
            <translation>法律及其编号和日期</translation>
        </message>
        <message>
            <source>The number of a law is its own, of the year of its promulgation, and never that of an Act which amended it; what happened to a law in a year cannot have happened before. Dates and eras are held against what the term base knows of the law.</source>
            <translation>法律的编号是其自身的编号，以公布年份为准，绝不是修改法的编号；法律在某年发生的事不可能早于其公布。日期和年号与术语库所载该法的信息核对。</translation>
        </message>
        <message>
            <source>The text itself declares “{name}”.</source>
            <translation>文中自行声明了“{name}”。</translation>
        </message>
        <message>
            <source>“{words}” is nearly “{name}”.</source>
            <translation>“{words}”与“{name}”十分接近。</translation>
        </message>
        <message>
            <source>Slips in names</source>
            <translation>疑似笔误的名称</translation>
        </message>
        <message>
            <source>The words begin and end like a name that is known, and differ from it by one character (two in long ones). Words that are a term themselves, differences of grammar or number, and characters that make other words are left alone.</source>
            <translation>该处文字首尾与某一已知名称相同，仅差一个字符（较长的差两个）。本身就是术语的词、语法或数字的差异，以及构成其他词的字符不检查。</translation>
        </message>
        <message>
            <source>“{name}” is used before it is declared as a short form.</source>
            <translation>“{name}”在声明为简称之前已使用。</translation>
        </message>
        <message>
            <source>“{name}” is declared in other marks than it is used in.</source>
            <translation>“{name}”声明时与使用时的标点不同。</translation>
        </message>
        <message>
            <source>“{name}” is declared as a short form again.</source>
            <translation>“{name}”重复声明为简称。</translation>
        </message>
        <message>
            <source>“{name}” is declared as a short form of different names.</source>
            <translation>“{name}”被声明为不同名称的简称。</translation>
        </message>
        <message>
            <source>“{name}” is declared as a short form and never used.</source>
            <translation>“{name}”声明为简称后从未使用。</translation>
        </message>
        <message>
            <source>It is short for “{name}”.</source>
            <translation>它是“{name}”的简称。</translation>
        </message>
        <message>
            <source>Declared short forms</source>
            <translation>声明的简称</translation>
        </message>
        <message>
            <source>A short form (以下简称“X”) is declared once, at the first place where it is used, is used at all, and later stands in the marks in which it was declared.</source>
            <translation>简称（以下简称“X”）应在首次使用处声明一次，声明后须有使用，且此后所用标点与声明时相同。</translation>
        </message>
        <message>
            <source>“{one}” and “{other}”: is this the same document?</source>
            <translation>“{one}”与“{other}”：是否同一文件？</translation>
        </message>
        <message>
            <source>“{one}” and “{other}”: is this the same body or programme?</source>
            <translation>“{one}”与“{other}”：是否同一机构或项目？</translation>
        </message>
        <message>
            <source>An outline bears the title of its document: “{one}”, “{other}”.</source>
            <translation>概要应与其文件同名：“{one}”、“{other}”。</translation>
        </message>
        <message>
            <source>Both are cited at {url}.</source>
            <translation>两者引用的网址均为 {url}。</translation>
        </message>
        <message>
            <source>Titles that differ a little</source>
            <translation>略有差异的标题</translation>
        </message>
        <message>
            <source>A document, a body or a programme bears one title. Names that differ by a word, or that are cited at one address, may be one; names that differ by a year, a number or a part are not, nor are declared short forms.</source>
            <translation>一份文件、一个机构或一个项目只有一个名称。相差一个词的名称，或引用同一网址的名称，可能所指相同；年份、编号或部分不同的名称则不同，已声明的简称也不计。</translation>
        </message>
        <message>
            <source>“{word}” has no matching mark.</source>
            <translation>“{word}”不成对。</translation>
        </message>
        <message>
            <source>“{word}” begins inside another pair of marks and ends behind it.</source>
            <translation>“{word}”始于另一对标点之内，止于其外。</translation>
        </message>
        <message>
            <source>“{word}” is half width between Chinese characters.</source>
            <translation>“{word}”在汉字之间用了半角。</translation>
        </message>
        <message>
            <source>“{word}”: one mark is too many.</source>
            <translation>“{word}”：多了一个标点。</translation>
        </message>
        <message>
            <source>A blank stands between two Chinese characters.</source>
            <translation>两个汉字之间有空格。</translation>
        </message>
        <message>
            <source>“{word}” is not written so in Simplified Chinese.</source>
            <translation>“{word}”不是简体中文的写法。</translation>
        </message>
        <message>
            <source>Chinese and Latin letters are parted here in another way.</source>
            <translation>此处中文与拉丁字母之间的空格与别处不同。</translation>
        </message>
        <message>
            <source>Chinese and digits are parted here in another way.</source>
            <translation>此处中文与数字之间的空格与别处不同。</translation>
        </message>
        <message>
            <source>Other quotation marks stand here: {word}.</source>
            <translation>此处使用了另一种引号：{word}。</translation>
        </message>
        <message>
            <source>{count} of the {total} places in the text are written the other way.</source>
            <translation>全文 {total} 处中有 {count} 处与此处不同。</translation>
        </message>
        <message>
            <source>The house profile wants it otherwise.</source>
            <translation>本所规范另有要求。</translation>
        </message>
        <message>
            <source>Brackets, marks, blanks and characters</source>
            <translation>括号、标点、空格和字符</translation>
        </message>
        <message>
            <source>Brackets and quotation marks come in pairs; between Chinese characters stand full-width marks and no blanks; Simplified Chinese has neither traditional characters nor those of Japanese. Blanks beside Latin letters and digits, and quotation marks, are as the house profile wants them, or as in most of the text.</source>
            <translation>括号和引号须成对；汉字之间用全角标点，不加空格；简体中文不用繁体字，也不用日文字形。拉丁字母和数字两侧的空格以及引号，依本所规范，或依文中多数写法。</translation>
        </message>
        <message>
            <source>Years are named here in another way.</source>
            <translation>此处的年份写法与其他地方不同。</translation>
        </message>
        <message>
            <source>A milestone has one date: the end of a Japanese fiscal year (年度) is 31 March, that of a year 31 December. Dates must exist and ranges run forwards; what was to come and is past by now is mentioned. Years are named as the house profile wants them.</source>
            <translation>同一事项只有一个期限：日本的年度末是 3 月 31 日，年末是 12 月 31 日。日期必须存在，起止不得颠倒；当时为将来而现已过去的期限会提示。年份的写法以本所规范为准。</translation>
        </message>
        <message>
            <source>A term that is defined in the law of one country stands where another country’s law is spoken of. Paragraphs that name the other country’s laws or bodies are left alone; where the sentence also gives the right name in brackets, or compares the two, it is only worth a look.</source>
            <translation>在谈论一国法律之处用了另一国法律所定义的术语。段落中提到该另一国的法律或机关时不予提示；句中在括号内给出正确名称或对两者加以比较时，仅作提示。</translation>
        </message>
        <message>
            <source>“{name}” was not the name of the law then.</source>
            <translation>当时该法的名称不是“{name}”。</translation>
        </message>
        <message>
            <source>It was called “{name}”.</source>
            <translation>当时的名称为“{name}”。</translation>
        </message>
        <message>
            <source>Not translated: “{words}”</source>
            <translation>未译：“{words}”</translation>
        </message>
        <message>
            <source>Its era did not have this date: “{date}”.</source>
            <translation>该年号没有这一日期：“{date}”。</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>sure</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>很可能</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>不确定</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>此处</translation>
        </message>
        <message>
            <source>In this briefing</source>
            <translation>本简报中</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>始终</translation>
        </message>
        <message>
            <source>Dismissed here</source>
            <translation>已在此处忽略</translation>
        </message>
        <message>
            <source>Dismissed in this briefing</source>
            <translation>已在本简报中忽略</translation>
        </message>
        <message>
            <source>Dismissed for good</source>
            <translation>已始终忽略</translation>
        </message>
        <message>
            <source>To be replaced</source>
            <translation>待替换</translation>
        </message>
        <message>
            <source>Gloss proposed</source>
            <translation>已建议加注</translation>
        </message>
        <message>
            <source>Asked the author</source>
            <translation>已向作者提问</translation>
        </message>
        <message>
            <source>Choose the sense…</source>
            <translation>选择含义…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>替换…</translation>
        </message>
        <message>
            <source>Gloss at first use…</source>
            <translation>首次出现处加注…</translation>
        </message>
        <message>
            <source>Query to author…</source>
            <translation>向作者提问…</translation>
        </message>
        <message>
            <source>Dismiss…</source>
            <translation>忽略…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>修改建议</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Sense…</source>
            <translation>含义…</translation>
        </message>
        <message>
            <source>Gloss…</source>
            <translation>加注…</translation>
        </message>
        <message>
            <source>Query…</source>
            <translation>提问…</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>脚注</translation>
        </message>
        <message>
            <source>At the beginning</source>
            <translation>开头</translation>
        </message>
    </context>
    <context>
        <name>house</name>
        <message>
            <source>As the text mostly does</source>
            <translation>依文中多数写法</translation>
        </message>
        <message>
            <source>Always a blank</source>
            <translation>一律加空格</translation>
        </message>
        <message>
            <source>Never a blank</source>
            <translation>一律不加空格</translation>
        </message>
        <message>
            <source>Do not check</source>
            <translation>不检查</translation>
        </message>
        <message>
            <source>“ ” outside</source>
            <translation>外层用“ ”</translation>
        </message>
        <message>
            <source>「 」 outside</source>
            <translation>外层用「 」</translation>
        </message>
        <message>
            <source>Common era: 2025年</source>
            <translation>公历：2025年</translation>
        </message>
        <message>
            <source>Japanese era: 令和7年</source>
            <translation>日本年号：令和7年</translation>
        </message>
        <message>
            <source>Both: 2025年（令和7年）</source>
            <translation>两者并列：2025年（令和7年）</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>按检查的默认</translation>
        </message>
    </context>
    <context>
        <name>pairs</name>
        <message>
            <source>TMX 1.4b, for translation memories</source>
            <translation>TMX 1.4b，供翻译记忆库使用</translation>
        </message>
        <message>
            <source>Word, a table of two columns</source>
            <translation>Word，两栏表格</translation>
        </message>
        <message>
            <source>Excel, two columns</source>
            <translation>Excel，两列</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>有把握</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>没把握</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>漏译</translation>
        </message>
        <message>
            <source>added</source>
            <translation>增译</translation>
        </message>
        <message>
            <source>confirmed: left out</source>
            <translation>已确认：漏译</translation>
        </message>
        <message>
            <source>confirmed: added</source>
            <translation>已确认：增译</translation>
        </message>
        <message>
            <source>Previous to look at</source>
            <translation>上一处待核对</translation>
        </message>
        <message>
            <source>Next to look at</source>
            <translation>下一处待核对</translation>
        </message>
        <message>
            <source>Confirm and go on</source>
            <translation>确认并继续</translation>
        </message>
        <message>
            <source>Join with the next pair</source>
            <translation>与下一组合并</translation>
        </message>
        <message>
            <source>Part the pair</source>
            <translation>拆分此组</translation>
        </message>
        <message>
            <source>Sentence to the pair above</source>
            <translation>句子移至上一组</translation>
        </message>
        <message>
            <source>Sentence to the pair below</source>
            <translation>句子移至下一组</translation>
        </message>
        <message>
            <source>No counterpart</source>
            <translation>无对应句</translation>
        </message>
        <message>
            <source>Let the rules decide again</source>
            <translation>重新自动判断</translation>
        </message>
    </context>
    <context>
        <name>revisions</name>
        <message>
            <source>No.</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>章节</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>现有文字</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>(deleted)</source>
            <translation>（删除）</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Gloss</source>
            <translation>加注</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>提问</translation>
        </message>
        <message>
            <source>Replacement</source>
            <translation>改为</translation>
        </message>
        <message>
            <source>Gloss behind it</source>
            <translation>其后加注</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>提问内容</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>待定</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Word with tracked changes</source>
            <translation>Word（带修订）</translation>
        </message>
        <message>
            <source>Excel table</source>
            <translation>Excel 表格</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV 表格</translation>
        </message>
        <message>
            <source>place unsure</source>
            <translation>位置不确定</translation>
        </message>
        <message>
            <source>no place in this version</source>
            <translation>本版已无此处</translation>
        </message>
        <message>
            <source>Footnote {number}</source>
            <translation>脚注{number}</translation>
        </message>
        <message>
            <source>{told} Should it read “{suggestion}”?</source>
            <translation>{told}是否应改为“{suggestion}”？</translation>
        </message>
        <message>
            <source>{told} Could you check this?</source>
            <translation>{told}请予确认。</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message numerus="yes">
            <source>For %n place(s):</source>
            <translation>
                <numerusform>针对 %n 处：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked elsewhere</source>
            <translation>
                <numerusform>另有 %n 处已勾选</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingFilters</name>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Filter findings</source>
            <translation>筛选检查结果</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Order, and what is settled</source>
            <translation>排列次序与已处理项</translation>
        </message>
        <message>
            <source>The worst first</source>
            <translation>按严重程度</translation>
        </message>
        <message>
            <source>As in the text</source>
            <translation>按正文次序</translation>
        </message>
        <message>
            <source>Settled too</source>
            <translation>含已处理</translation>
        </message>
        <message>
            <source>{severity} and worse</source>
            <translation>{severity}及以上</translation>
        </message>
        <message>
            <source>Every severity</source>
            <translation>所有严重程度</translation>
        </message>
        <message>
            <source>Every check</source>
            <translation>所有检查</translation>
        </message>
    </context>
    <context>
        <name>ReplaceQuestion</name>
        <message>
            <source>“{name}” exists already.</source>
            <translation>“{name}”已存在。</translation>
        </message>
        <message>
            <source>Replace it? What is in it now will be lost.</source>
            <translation>要替换吗？其中现有的内容将会丢失。</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>WritingDialog</name>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancelled. No file was written.</source>
            <translation>已取消，未写入文件。</translation>
        </message>
    </context>
</TS>