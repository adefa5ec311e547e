<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About BriefDesk</source>
            <translation>BriefDesk について</translation>
        </message>
        <message>
            <source>Version {version} · Qt {qt}</source>
            <translation>バージョン {version} · Qt {qt}</translation>
        </message>
        <message>
            <source>The reading desk for cross-border legal briefings.</source>
            <translation>国境を越える法務ブリーフィングのための読書机。</translation>
        </message>
        <message>
            <source>Nothing leaves this computer: BriefDesk has no network code, no account and no telemetry. Your library is one file with a folder beside it.</source>
            <translation>何もこのパソコンの外に出ません。BriefDesk には通信機能もアカウントも利用状況の送信もありません。ライブラリは一つのファイルとその隣のフォルダーです。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
            <translation>GNU 一般公衆利用許諾書 第3版以降に基づく自由ソフトウェアです。法律の許す限り、いかなる保証もありません。</translation>
        </message>
    </context>
    <context>
        <name>AnnotationPanel</name>
        <message>
            <source>Everybody</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>No comments yet.
Select words and press 1 to 5, or Ctrl+M for a note.</source>
            <translation>コメントはまだありません。
文字列を選んで 1～5 を押すか、Ctrl+M で書いてください。</translation>
        </message>
        <message>
            <source>No comment fits the filter.</source>
            <translation>条件に合うコメントはありません。</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>再び開く</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>対応済みにする</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Filter comments</source>
            <translation>コメントを絞り込む</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>すべての種類</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Every state</source>
            <translation>すべての状態</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>著者</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Bin</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <source>Removed briefings</source>
            <translation>削除したブリーフィング</translation>
        </message>
        <message>
            <source>The bin is empty. Briefings you remove wait here and can be restored.</source>
            <translation>ゴミ箱は空です。削除したブリーフィングはここに残り、いつでも元に戻せます。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>BriefingModel</name>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>コメント %n</numerusform>
            </translation>
        </message>
        <message>
            <source>read {when}</source>
            <translation>{when} 読み込み</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>✓ Sense confirmed by {name}, {date}</source>
            <translation>✓ {name} が {date} に語義を確定</translation>
        </message>
        <message>
            <source>✓ Sense confirmed, {date}</source>
            <translation>✓ {date} に語義を確定</translation>
        </message>
        <message>
            <source>Change sense…</source>
            <translation>語義を変更…</translation>
        </message>
        <message>
            <source>Leave the sense open</source>
            <translation>語義を未確定にする</translation>
        </message>
        <message>
            <source>“{word}” may mean several things here. Which one?</source>
            <translation>「{word}」はここでは複数の意味があり得ます。どれですか。</translation>
        </message>
    </context>
    <context>
        <name>ConceptView</name>
        <message>
            <source>Reading proposed, not confirmed</source>
            <translation>読みは推定（未確認）</translation>
        </message>
        <message>
            <source>⚠ Not {term} ({jurisdiction})</source>
            <translation>⚠ {term}（{jurisdiction}）ではない</translation>
        </message>
        <message>
            <source>{count} more in the term panel</source>
            <translation>ほか {count} 件は用語パネルに</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中国語</translation>
        </message>
        <message>
            <source>As printed</source>
            <translation>原文の表記</translation>
        </message>
        <message>
            <source>Write {term}</source>
            <translation>{term} と書く</translation>
        </message>
        <message>
            <source>The editor of this entry is not sure</source>
            <translation>この項目の編者は確信していません</translation>
        </message>
        <message>
            <source>Likely, not confirmed by the editor</source>
            <translation>おそらく正しい（編者未確認）</translation>
        </message>
        <message>
            <source>This sense here</source>
            <translation>ここではこの意味</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Unexpected error</source>
            <translation>予期しないエラー</translation>
        </message>
        <message>
            <source>BriefDesk made a mistake. What you saved is safe. Nothing was sent anywhere: to report it, copy the details, remove what is confidential, and send them yourself.</source>
            <translation>BriefDesk に誤りがありました。保存済みの内容は無事です。どこにも送信していません。報告する場合は詳細をコピーし、機密を除いてからご自身でお送りください。</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>&amp;Memo: your text and the commented clauses as marked quotations</source>
            <translation>メモランダム(&amp;M)：あなたの本文と、コメントした条項の引用</translation>
        </message>
        <message>
            <source>&amp;Full annotated text: the whole briefing with comments</source>
            <translation>コメント付き全文(&amp;F)：ブリーフィング全体とコメント</translation>
        </message>
        <message>
            <source>Language of the fixed words</source>
            <translation>固定の語句の言語</translation>
        </message>
        <message>
            <source>&amp;File name, hashes and colophon</source>
            <translation>ファイル名・ハッシュ値・この文書について(&amp;N)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>保存先</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Choose where to save</source>
            <translation>保存する場所を選ぶ</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>PDF を書き出す</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーに表示</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Labels in</source>
            <translation>見出しの言語</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>付け加えるもの</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>コメント</translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n 件を掲載</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown}, {internal}</source>
            <translation>{shown}、{internal}</translation>
        </message>
        <message numerus="yes">
            <source>%n internal left out</source>
            <translation>
                <numerusform>内部用 %n 件は除外</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n citation(s) in your text have no comment</source>
            <translation>
                <numerusform>あなたの文中の引用 %n 件に対応するコメントがありません</numerusform>
            </translation>
        </message>
        <message>
            <source>Save memo as</source>
            <translation>メモランダムの保存先</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF ファイル (*.pdf)</translation>
        </message>
        <message>
            <source>Making the memo…</source>
            <translation>メモランダムを作成中…</translation>
        </message>
        <message>
            <source>Cancelled. No file was written.</source>
            <translation>キャンセルしました。ファイルは書き出していません。</translation>
        </message>
        <message>
            <source>“{name}” was written: {pages}, {level}.</source>
            <translation>「{name}」を書き出しました：{pages}、{level}。</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n ページ</numerusform>
            </translation>
        </message>
        <message>
            <source>No font has these characters, so they were replaced: {characters}</source>
            <translation>次の文字はどのフォントにもないため置き換えました：{characters}</translation>
        </message>
        <message>
            <source>&amp;Revision report: the corrections that are proposed, in a table</source>
            <translation>修正案一覧：提案した修正を表にまとめる(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Dates and deadlines of the briefing</source>
            <translation>本文の日付と期限(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this briefing</source>
            <translation>このブリーフィングを検索</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>前の箇所</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>次の箇所</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Not in this briefing</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>{total} 件中 {current} 件目</translation>
        </message>
        <message>
            <source>also {names}</source>
            <translation>別名 {names}</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>文字どおり</translation>
        </message>
        <message>
            <source>All scripts</source>
            <translation>字体を問わない</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>概念</translation>
        </message>
        <message>
            <source>The very characters that you type</source>
            <translation>入力した文字そのまま</translation>
        </message>
        <message>
            <source>Simplified, traditional and Japanese characters, any width and case</source>
            <translation>簡体字・繁体字・日本の字体をまとめて検索。全角半角・大文字小文字を区別しません</translation>
        </message>
        <message>
            <source>Every name of the concept, in any language</source>
            <translation>その概念のあらゆる言語の名称</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n か所</numerusform>
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
            <translation>ブリーフィングを絞り込む</translation>
        </message>
        <message>
            <source>Briefings</source>
            <translation>ブリーフィング</translation>
        </message>
        <message>
            <source>No briefing here yet. Press Ctrl+O or drop a file on the window to read one into this matter.</source>
            <translation>ここにはまだブリーフィングがありません。Ctrl+O を押すか、ファイルをウィンドウにドロップすると、この案件に取り込まれます。</translation>
        </message>
        <message>
            <source>All matters</source>
            <translation>すべての案件</translation>
        </message>
        <message>
            <source>Unfiled</source>
            <translation>未整理</translation>
        </message>
        <message>
            <source>New matter…</source>
            <translation>新しい案件…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Web address</source>
            <translation>ウェブアドレス</translation>
        </message>
        <message>
            <source>BriefDesk itself never goes online. Opening hands the address to your browser.</source>
            <translation>BriefDesk 自体は通信しません。「開く」を選ぶとアドレスをブラウザーに渡します。</translation>
        </message>
        <message>
            <source>&amp;Copy address</source>
            <translation>アドレスをコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Open in browser</source>
            <translation>ブラウザーで開く(&amp;O)</translation>
        </message>
        <message>
            <source>Link a file: {name}</source>
            <translation>ファイルのリンク：{name}</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>「{name}」を読み込み中…</translation>
        </message>
        <message>
            <source>Linking “{name}”…</source>
            <translation>「{name}」をリンク中…</translation>
        </message>
        <message>
            <source>“{name}” follows “{file}” now. Ctrl+Z takes it back.</source>
            <translation>「{name}」は「{file}」に連動します。Ctrl+Z で元に戻せます。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>見出し一覧</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>カード</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>用語</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>ツールバー</translation>
        </message>
        <message>
            <source>More commands</source>
            <translation>その他のコマンド</translation>
        </message>
        <message>
            <source>Review {count}</source>
            <translation>確認 {count}</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Findings {count}</source>
            <translation>指摘 {count}</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>指摘</translation>
        </message>
    </context>
    <context>
        <name>MatterForm</name>
        <message>
            <source>New matter</source>
            <translation>新しい案件</translation>
        </message>
        <message>
            <source>Edit matter</source>
            <translation>案件を編集</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>依頼者</translation>
        </message>
        <message>
            <source>Matter number</source>
            <translation>案件番号</translation>
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
            <translation>メモランダム：{title}</translation>
        </message>
        <message>
            <source>&amp;Your text</source>
            <translation>あなたの本文(&amp;Y)</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>書き出し(&amp;X)</translation>
        </message>
    </context>
    <context>
        <name>MoveForm</name>
        <message>
            <source>Move to matter</source>
            <translation>案件へ移動</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Unfiled</source>
            <translation>未整理</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>&amp;Internal</source>
            <translation>内部用(&amp;I)</translation>
        </message>
        <message>
            <source>Internal comments never leave in a memo or an export</source>
            <translation>内部用のコメントは、メモランダムにも書き出しにも決して含まれません</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>コメントを書く</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves</source>
            <translation>Ctrl+Enter で保存</translation>
        </message>
        <message>
            <source>Unsaved words are back</source>
            <translation>未保存の文章を復元しました</translation>
        </message>
        <message>
            <source>Unsaved words above, the comment below</source>
            <translation>上は未保存の文章、下は保存済みのコメント</translation>
        </message>
        <message>
            <source>Not saved; your words stay here. {reason}</source>
            <translation>保存できませんでした。書いた内容はここに残っています。{reason}</translation>
        </message>
    </context>
    <context>
        <name>NoticeArea</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Reading “{file}” ({number} of {count})</source>
            <translation>「{file}」を読み込み中（{count} 件中 {number} 件目）</translation>
        </message>
        <message>
            <source>Reading “{file}”</source>
            <translation>「{file}」を読み込み中</translation>
        </message>
        <message>
            <source>This is a sample briefing. Point at a dotted term, or press F2 at the text cursor, to see it in Japanese, Chinese and English.</source>
            <translation>これは見本のブリーフィングです。点線の付いた用語にポインターを合わせるか、カーソルの位置で F2 を押すと、日本語・中国語・英語で表示されます。</translation>
        </message>
        <message>
            <source>Select text and press 1 to 5 to mark it, or Ctrl+M to write a comment. Ctrl+Z takes anything back, even tomorrow.</source>
            <translation>文字列を選んで 1～5 を押すと印が付き、Ctrl+M でコメントを書けます。Ctrl+Z で何でも元に戻せます。明日でも大丈夫です。</translation>
        </message>
        <message>
            <source>Ctrl+E writes a memo with your text and the comments. Ctrl+K finds every command, Ctrl+O opens your own briefing.</source>
            <translation>Ctrl+E で、あなたの本文とコメントからメモランダムを作ります。Ctrl+K ですべてのコマンドを探せ、Ctrl+O で手元のブリーフィングを開けます。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
    </context>
    <context>
        <name>OutlinePanel</name>
        <message>
            <source>Outline</source>
            <translation>見出し一覧</translation>
        </message>
        <message>
            <source>The headings of the open briefing appear here.</source>
            <translation>開いたブリーフィングの見出しがここに表示されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>脚注 %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No headings were found in this briefing.</source>
            <translation>このブリーフィングに見出しは見つかりませんでした。</translation>
        </message>
    </context>
    <context>
        <name>OwnTextPage</name>
        <message>
            <source>Cite a comment</source>
            <translation>コメントを引用</translation>
        </message>
        <message>
            <source>To</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>ご質問</translation>
        </message>
        <message>
            <source>Short answer</source>
            <translation>結論</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>検討</translation>
        </message>
        <message>
            <source>Plain text, one paragraph per line. [批3] cites comment 3 as it is numbered in the memo.</source>
            <translation>書式なしのテキストで、1 行が 1 段落です。[批3] と書くと、メモランダムのコメント 3 を引用します。</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>保存しました</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>Unsaved words are back</source>
            <translation>保存していなかった内容を復元しました</translation>
        </message>
        <message>
            <source>Unsaved words above, what was saved below</source>
            <translation>上が保存していなかった内容、下が保存済みの内容です</translation>
        </message>
        <message>
            <source>No comment to cite yet</source>
            <translation>引用できるコメントがまだありません</translation>
        </message>
    </context>
    <context>
        <name>Pointer</name>
        <message>
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <source>This &amp;block is</source>
            <translation>このブロックは(&amp;B)</translation>
        </message>
        <message>
            <source>Add &amp;term…</source>
            <translation>用語を追加(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Wrong rendering of…</source>
            <translation>誤訳として登録(&amp;W)…</translation>
        </message>
        <message>
            <source>Co&amp;rrect…</source>
            <translation>修正(&amp;R)…</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Your name stands on your comments; firm and letterhead stand on the memo. All of this stays on this computer.</source>
            <translation>お名前はコメントに、事務所名とレターヘッドはメモランダムに入ります。いずれもこのパソコンの外には出ません。</translation>
        </message>
    </context>
    <context>
        <name>RenameForm</name>
        <message>
            <source>Rename briefing</source>
            <translation>ブリーフィングの名前を変更</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>表題</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Briefing</source>
            <translation>ブリーフィング</translation>
        </message>
        <message>
            <source>No briefing is open.
Drop a file here, or press Ctrl+O to choose one.</source>
            <translation>ブリーフィングが開かれていません。
ファイルをここにドロップするか、Ctrl+O で選んでください。</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>著者</translation>
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
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Find and search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Next place, previous place</source>
            <translation>次の箇所、前の箇所</translation>
        </message>
        <message>
            <source>From the words to the results, and back</source>
            <translation>入力欄から結果へ、結果から入力欄へ</translation>
        </message>
        <message>
            <source>Close the find bar or the search</source>
            <translation>検索バーまたは検索パネルを閉じる</translation>
        </message>
        <message>
            <source>Look-up window</source>
            <translation>用語検索ウィンドウ</translation>
        </message>
        <message>
            <source>Copy the term as 中文（日本語）, or a passage</source>
            <translation>「中文（日本語）」または該当箇所をコピー</translation>
        </message>
        <message>
            <source>Copy the first passage with its place</source>
            <translation>最初の箇所を出所とともにコピー</translation>
        </message>
        <message>
            <source>Copy the Japanese term</source>
            <translation>日本語の用語をコピー</translation>
        </message>
        <message>
            <source>Copy the Chinese term</source>
            <translation>中国語の用語をコピー</translation>
        </message>
        <message>
            <source>Copy the English term</source>
            <translation>英語の用語をコピー</translation>
        </message>
        <message>
            <source>Hide the window</source>
            <translation>ウィンドウを隠す</translation>
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
            <translation>本文中 – {state}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>This briefing cites no web address.</source>
            <translation>このブリーフィングはウェブアドレスを引用していません。</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <source>Show address…</source>
            <translation>アドレスを表示…</translation>
        </message>
        <message>
            <source>The sources that the open briefing cites appear here.</source>
            <translation>開いているブリーフィングが引用する出典がここに表示されます。</translation>
        </message>
        <message>
            <source>Copy: {file}</source>
            <translation>写し：{file}</translation>
        </message>
        <message>
            <source>Open in the system's viewer</source>
            <translation>システムのビューアーで開く</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>saving…</source>
            <translation>保存中…</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>保存済み</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>保存できませんでした</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>通信なし</translation>
        </message>
        <message>
            <source>p. {page}/{last}</source>
            <translation>{page}/{last} ページ</translation>
        </message>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>脚注 %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{sources}, {local}</source>
            <translation>{sources}、{local}</translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>出典 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n local</source>
            <translation>
                <numerusform>手元の写し %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>用語 %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} to review</source>
            <translation>要確認 {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>指摘 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TermPanel</name>
        <message>
            <source>Click an underlined term, or press F2 at the text cursor, to see its card.</source>
            <translation>下線付きの用語をクリックするか、カーソルの位置で F2 を押すと、用語カードが表示されます。</translation>
        </message>
        <message>
            <source>Occurrence {at} of {total}</source>
            <translation>{total} か所中 {at} か所目</translation>
        </message>
        <message>
            <source>{total} occurrences</source>
            <translation>{total} か所</translation>
        </message>
        <message>
            <source>Previous occurrence</source>
            <translation>前の箇所</translation>
        </message>
        <message>
            <source>Next occurrence</source>
            <translation>次の箇所</translation>
        </message>
        <message>
            <source>Occurrences</source>
            <translation>出現箇所</translation>
        </message>
        <message>
            <source>Open the entry in the term base</source>
            <translation>用語ベースで項目を開く</translation>
        </message>
        <message>
            <source>Edit entry…</source>
            <translation>項目を編集…</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>関係図</translation>
        </message>
    </context>
    <context>
        <name>TitleBlockForm</name>
        <message>
            <source>Title block</source>
            <translation>表題部</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>表題</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>2026-11-23</source>
            <translation>2026-11-23</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>著者</translation>
        </message>
        <message>
            <source>separated by semicolons</source>
            <translation>セミコロンで区切る</translation>
        </message>
        <message>
            <source>Translators</source>
            <translation>翻訳者</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>発行者</translation>
        </message>
    </context>
    <context>
        <name>UnsavedNotice</name>
        <message>
            <source>Not saved when BriefDesk ended, in “{title}”: “{words}”</source>
            <translation>BriefDesk の終了時に保存されていません（『{title}』）：「{words}」</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Not saved when BriefDesk ended, and its place is gone: “{words}”</source>
            <translation>BriefDesk の終了時に保存されておらず、元の場所はもうありません：「{words}」</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
    </context>
    <context>
        <name>_Acts</name>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Open briefings</source>
            <translation>ブリーフィングを開く</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Write a &amp;comment</source>
            <translation>コメントを書く(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Highlight</source>
            <translation>強調(&amp;H)</translation>
        </message>
        <message>
            <source>Mark as &amp;question</source>
            <translation>疑問として印を付ける(&amp;Q)</translation>
        </message>
        <message>
            <source>Mark as &amp;risk</source>
            <translation>リスクとして印を付ける(&amp;R)</translation>
        </message>
        <message>
            <source>Mark for &amp;translation</source>
            <translation>訳語として印を付ける(&amp;T)</translation>
        </message>
        <message>
            <source>Mark as cross-re&amp;ference</source>
            <translation>参照として印を付ける(&amp;F)</translation>
        </message>
        <message>
            <source>Se&amp;lect paragraph</source>
            <translation>段落を選択(&amp;L)</translation>
        </message>
        <message>
            <source>Select &amp;section</source>
            <translation>節を選択(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Edit comment</source>
            <translation>コメントを編集(&amp;E)</translation>
        </message>
        <message>
            <source>Settle&amp;d</source>
            <translation>対応済み(&amp;D)</translation>
        </message>
        <message>
            <source>Settle the comment or open it again</source>
            <translation>コメントを対応済みにする／再び開く</translation>
        </message>
        <message>
            <source>&amp;Internal: never exported</source>
            <translation>内部用：書き出さない(&amp;I)</translation>
        </message>
        <message>
            <source>Delete c&amp;omment</source>
            <translation>コメントを削除(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Next comment</source>
            <translation>次のコメント(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous comment</source>
            <translation>前のコメント(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo: {action}</source>
            <translation>元に戻す(&amp;U)：{action}</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直し(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo: {action}</source>
            <translation>やり直し(&amp;R)：{action}</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translation>ファイルを開く(&amp;O)…</translation>
        </message>
        <message>
            <source>Open briefings</source>
            <translation>ブリーフィングを開く</translation>
        </message>
        <message>
            <source>Re&amp;name…</source>
            <translation>名前を変更(&amp;N)…</translation>
        </message>
        <message>
            <source>Edit &amp;title block…</source>
            <translation>表題部を編集(&amp;T)…</translation>
        </message>
        <message>
            <source>Mo&amp;ve to matter…</source>
            <translation>案件へ移動(&amp;V)…</translation>
        </message>
        <message>
            <source>Move to the &amp;bin</source>
            <translation>ゴミ箱に移す(&amp;B)</translation>
        </message>
        <message>
            <source>New &amp;matter…</source>
            <translation>新しい案件(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Edit matter…</source>
            <translation>案件を編集(&amp;E)…</translation>
        </message>
        <message>
            <source>B&amp;in…</source>
            <translation>ゴミ箱(&amp;I)…</translation>
        </message>
        <message>
            <source>Show the bin</source>
            <translation>ゴミ箱を表示</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>ウィンドウを閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>Memo…</source>
            <translation>メモランダム…</translation>
        </message>
        <message>
            <source>Write and export the memo</source>
            <translation>メモランダムを書いて書き出す</translation>
        </message>
        <message>
            <source>Term at the &amp;caret</source>
            <translation>カーソル位置の用語(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Next term to look at</source>
            <translation>次の要確認用語(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous term to look at</source>
            <translation>前の要確認用語(&amp;P)</translation>
        </message>
        <message>
            <source>Change the &amp;underlines</source>
            <translation>下線の付け方を切り替える(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Problems and first occurrences</source>
            <translation>問題箇所と初出(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;All terms</source>
            <translation>すべての用語(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Off</source>
            <translation>なし(&amp;O)</translation>
        </message>
        <message>
            <source>As &amp;printed</source>
            <translation>原文どおり(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Simplified</source>
            <translation>簡体字(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Traditional</source>
            <translation>繁体字(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>検索(&amp;F)…</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>次を検索(&amp;N)</translation>
        </message>
        <message>
            <source>Find &amp;previous</source>
            <translation>前を検索(&amp;P)</translation>
        </message>
        <message>
            <source>Prefer&amp;ences…</source>
            <translation>設定(&amp;E)…</translation>
        </message>
        <message>
            <source>J&amp;ump to…</source>
            <translation>クイック移動(&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;Library</source>
            <translation>ライブラリ(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Outline</source>
            <translation>見出し一覧(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>本文(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Term card</source>
            <translation>用語カード(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Comments</source>
            <translation>コメント(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Sources</source>
            <translation>出典(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Jump between marker and footnote</source>
            <translation>注番号と脚注の間を移動(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>文字を大きく(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>文字を小さく(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>標準の文字サイズ(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Page only</source>
            <translation>本文のみ表示(&amp;P)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>システムに合わせる(&amp;S)</translation>
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
            <translation>キーボードショートカット(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About BriefDesk</source>
            <translation>BriefDesk について(&amp;A)</translation>
        </message>
        <message>
            <source>Version, licence, privacy</source>
            <translation>バージョン・ライセンス・プライバシー</translation>
        </message>
        <message>
            <source>Re-&amp;read the file</source>
            <translation>ファイルを読み直す(&amp;R)</translation>
        </message>
        <message>
            <source>Re-read the file as a new draft</source>
            <translation>ファイルを新しい稿として読み直す</translation>
        </message>
        <message>
            <source>This is a heading of level &amp;1</source>
            <translation>レベル &amp;1 の見出し</translation>
        </message>
        <message>
            <source>This is a heading of level &amp;2</source>
            <translation>レベル &amp;2 の見出し</translation>
        </message>
        <message>
            <source>This is a heading of level &amp;3</source>
            <translation>レベル &amp;3 の見出し</translation>
        </message>
        <message>
            <source>This is a heading of level &amp;4</source>
            <translation>レベル &amp;4 の見出し</translation>
        </message>
        <message>
            <source>This is a &amp;paragraph</source>
            <translation>段落である(&amp;P)</translation>
        </message>
        <message>
            <source>This is a &amp;list item</source>
            <translation>箇条書きである(&amp;L)</translation>
        </message>
        <message>
            <source>This is a &amp;quotation</source>
            <translation>引用である(&amp;Q)</translation>
        </message>
        <message>
            <source>This is &amp;not part of the text</source>
            <translation>本文ではない(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Join with the block before</source>
            <translation>前のブロックとつなぐ(&amp;J)</translation>
        </message>
        <message>
            <source>A paragraph &amp;begins here</source>
            <translation>ここから段落が始まる(&amp;B)</translation>
        </message>
        <message>
            <source>This is a footnote &amp;marker…</source>
            <translation>脚注の注番号である(&amp;M)…</translation>
        </message>
        <message>
            <source>This marker is a n&amp;umber of the text</source>
            <translation>この注番号は本文の数字である(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>確認(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Original page</source>
            <translation>原本のページ(&amp;O)</translation>
        </message>
        <message>
            <source>Show the printed page beside the text</source>
            <translation>本文の横に原本のページを表示</translation>
        </message>
        <message>
            <source>Ori&amp;ginal page</source>
            <translation>原本のページ(&amp;G)</translation>
        </message>
        <message>
            <source>Find in the li&amp;brary…</source>
            <translation>ライブラリを検索(&amp;B)…</translation>
        </message>
        <message>
            <source>Find a command, a briefing, a term, any words of the library</source>
            <translation>コマンド、ブリーフィング、用語、ライブラリの語句を探す</translation>
        </message>
        <message>
            <source>Loo&amp;k-up window</source>
            <translation>用語検索ウィンドウ(&amp;K)</translation>
        </message>
        <message>
            <source>Look terms up beside another program</source>
            <translation>ほかのプログラムの横で用語を調べる</translation>
        </message>
        <message>
            <source>A&amp;dd term…</source>
            <translation>用語を追加(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Wrong rendering of…</source>
            <translation>誤訳として登録(&amp;W)…</translation>
        </message>
        <message>
            <source>Term &amp;base…</source>
            <translation>用語ベース(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Import terms…</source>
            <translation>用語を取り込む(&amp;I)…</translation>
        </message>
        <message>
            <source>Paste &amp;rows of terms…</source>
            <translation>用語の行を貼り付け(&amp;R)…</translation>
        </message>
        <message>
            <source>E&amp;xport terms…</source>
            <translation>用語を書き出す(&amp;X)…</translation>
        </message>
        <message>
            <source>Term ba&amp;ses…</source>
            <translation>用語ベースの管理(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Find new terms…</source>
            <translation>新しい用語を探す(&amp;F)…</translation>
        </message>
        <message>
            <source>Network of the &amp;term</source>
            <translation>用語の関係図(&amp;T)</translation>
        </message>
        <message>
            <source>Run the checks on this briefing</source>
            <translation>このブリーフィングをチェックする</translation>
        </message>
        <message>
            <source>&amp;Next finding</source>
            <translation>次の指摘(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous finding</source>
            <translation>前の指摘(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Dismiss finding…</source>
            <translation>指摘を除外(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Explain finding</source>
            <translation>指摘の説明(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;House profile…</source>
            <translation>所内ルール(&amp;H)…</translation>
        </message>
        <message>
            <source>By when who does what, in the order of the dates</source>
            <translation>いつまでに誰が何をするかを日付順に表示</translation>
        </message>
        <message>
            <source>Say from which Japanese document this briefing was translated</source>
            <translation>このブリーフィングの元の日本語文書を指定</translation>
        </message>
        <message>
            <source>Original &amp;beside the translation</source>
            <translation>訳文の横に原文を表示(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Go to the original beside</source>
            <translation>横の原文へ移動(&amp;G)</translation>
        </message>
        <message>
            <source>Confirm &amp;all sure pairs</source>
            <translation>確実な対訳をすべて確定(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Concordance…</source>
            <translation>コンコーダンス(&amp;K)…</translation>
        </message>
        <message>
            <source>How words were translated in all confirmed pairs</source>
            <translation>確定したすべての対訳での訳し方</translation>
        </message>
        <message>
            <source>E&amp;xport pairs…</source>
            <translation>対訳を書き出す(&amp;X)…</translation>
        </message>
        <message>
            <source>Sentence pairs as TMX, Word or Excel</source>
            <translation>対訳文を TMX・Word・Excel で書き出す</translation>
        </message>
        <message>
            <source>Co&amp;rrect…</source>
            <translation>修正(&amp;R)…</translation>
        </message>
        <message>
            <source>Propose other words for what is selected, or for the finding</source>
            <translation>選択した語句または指摘に別の語句を提案する</translation>
        </message>
        <message>
            <source>C&amp;orrections…</source>
            <translation>修正案(&amp;O)…</translation>
        </message>
        <message>
            <source>All corrections of this briefing, to be handed over</source>
            <translation>このブリーフィングのすべての修正案（引き渡し用）</translation>
        </message>
        <message>
            <source>&amp;Findings</source>
            <translation>指摘(&amp;F)</translation>
        </message>
        <message>
            <source>Chec&amp;k</source>
            <translation>チェック(&amp;C)</translation>
        </message>
        <message>
            <source>Chec&amp;k ({count})</source>
            <translation>チェック（{count}）(&amp;C)</translation>
        </message>
        <message>
            <source>Dates and dead&amp;lines…</source>
            <translation>日付と期限…(&amp;M)</translation>
        </message>
        <message>
            <source>Pa&amp;ir with the original…</source>
            <translation>原文と対訳にする…(&amp;I)</translation>
        </message>
        <message>
            <source>Par&amp;t from the original</source>
            <translation>対訳を解除(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>comments</name>
        <message>
            <source>Highlight</source>
            <translation>強調</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>疑問</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>リスク</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>訳語</translation>
        </message>
        <message>
            <source>Cross-reference</source>
            <translation>参照</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未対応</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>対応済み</translation>
        </message>
        <message>
            <source>The words changed</source>
            <translation>原文に変更あり</translation>
        </message>
        <message>
            <source>Place to be confirmed</source>
            <translation>位置要確認</translation>
        </message>
        <message>
            <source>No place in this version</source>
            <translation>この版に該当箇所なし</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部用</translation>
        </message>
        <message>
            <source>Insertion</source>
            <translation>挿入</translation>
        </message>
        <message>
            <source>Insertion before this</source>
            <translation>この前の挿入</translation>
        </message>
        <message>
            <source>Insertion after this</source>
            <translation>この後の挿入</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Deletion before this</source>
            <translation>この前の削除</translation>
        </message>
        <message>
            <source>Deletion after this</source>
            <translation>この後の削除</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>“{file}” cannot be made or written: {reason}. Choose another place for the library.</source>
            <translation>「{file}」を作成または書き込みできません：{reason}。ライブラリの場所を変えてください。</translation>
        </message>
        <message>
            <source>There is no matter with the number {number}.</source>
            <translation>番号 {number} の案件はありません。</translation>
        </message>
        <message>
            <source>“{file}” is not well-formed XML (line {line}: {reason}): export it again.</source>
            <translation>「{file}」は整形式の XML ではありません（{line} 行目：{reason}）。書き出し直してください。</translation>
        </message>
        <message>
            <source>“{file}” defines XML entities, which can be used to attack a computer: it was not read. Export it without a DTD.</source>
            <translation>「{file}」は攻撃に使われ得る XML 実体を定義しているため読み込みませんでした。DTD なしで書き出してください。</translation>
        </message>
        <message>
            <source>“{file}” is empty: choose a file that has text in it.</source>
            <translation>「{file}」は空です。文字の入ったファイルを選んでください。</translation>
        </message>
        <message>
            <source>“{file}” is not a text that BriefDesk can read: save it as plain text and try again.</source>
            <translation>「{file}」は BriefDesk が読めるテキストではありません。プレーンテキストで保存してやり直してください。</translation>
        </message>
        <message>
            <source>“{file}” is larger than 20 MB: split it into smaller files.</source>
            <translation>「{file}」は 20 MB を超えています。小さなファイルに分けてください。</translation>
        </message>
        <message>
            <source>“{file}” has more than 5 million characters: split it into smaller files.</source>
            <translation>「{file}」は 500 万文字を超えています。小さなファイルに分けてください。</translation>
        </message>
        <message>
            <source>“{file}” has more than 200,000 lines: split it into smaller files.</source>
            <translation>「{file}」は 20 万行を超えています。小さなファイルに分けてください。</translation>
        </message>
        <message>
            <source>“{file}” holds no text: choose a file that has text in it.</source>
            <translation>「{file}」には文字がありません。文字の入ったファイルを選んでください。</translation>
        </message>
        <message>
            <source>The comments of the memo cannot be written: {reason}. Please report it.</source>
            <translation>メモランダムのコメントを書き込めません：{reason}。ご報告ください。</translation>
        </message>
        <message>
            <source>The memo cannot be typeset: {reason}. Please report it with the log of this run.</source>
            <translation>メモランダムを組版できません：{reason}。この実行のログとともにご報告ください。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}”: the text “{text}” begins or ends with white space; remove it.</source>
            <translation>「{file}」の「{concept}」：「{text}」の前後に空白があります。取り除いてください。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}” holds a control character that XML cannot carry; remove it.</source>
            <translation>「{file}」の「{concept}」に XML で扱えない制御文字があります。取り除いてください。</translation>
        </message>
        <message>
            <source>“{file}” needs a title and a provenance before it is written.</source>
            <translation>「{file}」を書き出すには表題と来歴が必要です。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}” has no term: give it one.</source>
            <translation>「{file}」の「{concept}」に用語がありません。追加してください。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}” has an empty term ({term}).</source>
            <translation>「{file}」の「{concept}」に空の用語（{term}）があります。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}”: “{lang}” is no language tag to write.</source>
            <translation>「{file}」の「{concept}」：「{lang}」は書き出せる言語タグではありません。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}”: the forbidden term “{term}” must have the status deprecated.</source>
            <translation>「{file}」の「{concept}」：使用禁止の用語「{term}」の状態は「非推奨」でなければなりません。</translation>
        </message>
        <message>
            <source>“{file}”: “{id}” cannot be an id: it must be unique and be made of letters, digits, “-”, “_” and “.”, with a letter first.</source>
            <translation>「{file}」：「{id}」は ID にできません。ID は重複せず、英字で始まり、英数字と「-」「_」「.」からなる必要があります。</translation>
        </message>
        <message>
            <source>“{quote}” does not occur in the briefing; check the words.</source>
            <translation>「{quote}」はこのブリーフィングにありません。文言を確かめてください。</translation>
        </message>
        <message>
            <source>“{quote}” occurs {count} times; say which one, from 1 to {count}, or quote more words.</source>
            <translation>「{quote}」は {count} 回出てきます。1 から {count} の何番目かを示すか、もっと長く引用してください。</translation>
        </message>
        <message>
            <source>“{quote}” occurs {count} times; there is no occurrence {number}.</source>
            <translation>「{quote}」は {count} 回しか出てきません。{number} 番目はありません。</translation>
        </message>
        <message>
            <source>The briefing has no place {start} to {end}; select some words.</source>
            <translation>このブリーフィングに {start} から {end} の位置はありません。文字列を選択してください。</translation>
        </message>
        <message>
            <source>There are no words here; select some words.</source>
            <translation>ここには文字がありません。文字列を選択してください。</translation>
        </message>
        <message>
            <source>“{file}” holds no annotations of the format briefdesk.annotations/1: {reason}.</source>
            <translation>「{file}」に briefdesk.annotations/1 形式のコメントがありません：{reason}。</translation>
        </message>
        <message>
            <source>“{file}” has “{value}” as a time: write times as 2026-01-31T12:00:00Z.</source>
            <translation>「{file}」の時刻「{value}」が不正です。2026-01-31T12:00:00Z の形で書いてください。</translation>
        </message>
        <message>
            <source>“{file}” cannot be a memo: memos are written as PDF, so name a file that ends in .pdf.</source>
            <translation>「{file}」はメモランダムにできません。PDF で書き出すので、.pdf で終わる名前にしてください。</translation>
        </message>
        <message>
            <source>“{date}” is no date: write it as 2026-01-31.</source>
            <translation>「{date}」は日付ではありません。2026-01-31 の形で書いてください。</translation>
        </message>
        <message>
            <source>“{file}” is a folder: name a file in it that ends in .pdf.</source>
            <translation>「{file}」はフォルダーです。その中の .pdf で終わるファイル名を指定してください。</translation>
        </message>
        <message>
            <source>“{file}” is read for the memo and would be overwritten: choose another name.</source>
            <translation>「{file}」はメモランダムの作成に使うファイルであり、上書きされてしまいます。別の名前を指定してください。</translation>
        </message>
        <message>
            <source>“{file}” is there already and is no PDF, so it was not overwritten: choose another name.</source>
            <translation>「{file}」は既にあり、PDF ではないため上書きしませんでした。別の名前を指定してください。</translation>
        </message>
        <message>
            <source>“{file}” cannot be written because its folder does not exist: make the folder first.</source>
            <translation>フォルダーがないため「{file}」に書き込めません。先にフォルダーを作ってください。</translation>
        </message>
        <message>
            <source>“{file}” belongs to the library: choose another folder for the memo.</source>
            <translation>「{file}」はライブラリの一部です。メモランダムには別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>“{file}” is the briefing itself: choose another name for the memo.</source>
            <translation>「{file}」はブリーフィングそのものです。メモランダムには別の名前を選んでください。</translation>
        </message>
        <message>
            <source>“{file}” cannot be written: {reason}. Choose another folder or name.</source>
            <translation>「{file}」に書き込めません：{reason}。別のフォルダーか名前を選んでください。</translation>
        </message>
        <message>
            <source>The copy of the original {file} is missing; put it back there.</source>
            <translation>原本の写し {file} がありません。元の場所に戻してください。</translation>
        </message>
        <message>
            <source>Reading “{file}” was stopped because it failed: the file may be damaged.</source>
            <translation>「{file}」の読み込みは失敗して中止されました。ファイルが壊れている可能性があります。</translation>
        </message>
        <message>
            <source>Making “{file}” was stopped because it needs more than 1.5 GB of memory: choose the memo instead of the full text.</source>
            <translation>「{file}」の作成には 1.5 GB を超えるメモリーが必要なため中止されました。全文ではなくメモランダムを選んでください。</translation>
        </message>
        <message>
            <source>Making “{file}” was stopped because it gave no sign of life for {seconds} seconds: nothing was written, so choose the memo instead of the full text.</source>
            <translation>「{file}」の作成は {seconds} 秒間応答がなかったため中止され、何も書き出していません。全文ではなくメモランダムを選んでください。</translation>
        </message>
        <message>
            <source>Making “{file}” failed, and nothing was written: please report it.</source>
            <translation>「{file}」を作成できず、何も書き出していません。この問題をご報告ください。</translation>
        </message>
        <message>
            <source>Reading “{file}” was stopped because it needs more than 1.5 GB of memory: split the file.</source>
            <translation>「{file}」の読み込みは 1.5 GB を超えるメモリーを要するため中止しました。ファイルを分けてください。</translation>
        </message>
        <message>
            <source>“{file}” does not exist: check the name and the folder.</source>
            <translation>「{file}」はありません。名前とフォルダーを確かめてください。</translation>
        </message>
        <message>
            <source>“{file}” is a link to a file that does not exist: choose the file.</source>
            <translation>「{file}」は存在しないファイルへのリンクです。ファイル自体を選んでください。</translation>
        </message>
        <message>
            <source>“{file}” is not a file but a folder or a device: choose a file.</source>
            <translation>「{file}」はファイルではなくフォルダーかデバイスです。ファイルを選んでください。</translation>
        </message>
        <message>
            <source>“{file}” cannot be opened because you have no right to read it: ask its owner.</source>
            <translation>「{file}」を読む権限がないため開けません。所有者に問い合わせてください。</translation>
        </message>
        <message>
            <source>“{file}” is larger than 200 MB: split it into smaller files.</source>
            <translation>「{file}」は 200 MB を超えています。小さなファイルに分けてください。</translation>
        </message>
        <message>
            <source>“{file}” cannot be read: {reason}. Copy it to another place first.</source>
            <translation>「{file}」を読み込めません：{reason}。まず別の場所にコピーしてください。</translation>
        </message>
        <message>
            <source>“{file}” was not read because the folder for temporary files cannot be written ({reason}): make room there.</source>
            <translation>一時フォルダーに書き込めないため（{reason}）「{file}」を読み込みませんでした。そこに空きを作ってください。</translation>
        </message>
        <message>
            <source>No term stands at {start} to {end}; point at an underlined term.</source>
            <translation>{start} から {end} に用語はありません。下線付きの用語を指してください。</translation>
        </message>
        <message>
            <source>“{term}” cannot mean “{concept}”; choose one of the senses shown.</source>
            <translation>「{term}」は「{concept}」の意味にはなりません。示された語義から選んでください。</translation>
        </message>
        <message>
            <source>No sense was confirmed at {start} to {end}.</source>
            <translation>{start} から {end} に確定した語義はありません。</translation>
        </message>
        <message>
            <source>There is no annotation with the id {id}.</source>
            <translation>ID {id} のコメントはありません。</translation>
        </message>
        <message>
            <source>The briefing with the id {id} is in the bin; restore it first.</source>
            <translation>ID {id} のブリーフィングはゴミ箱にあります。先に元に戻してください。</translation>
        </message>
        <message>
            <source>There is no briefing with the id {id}; see the list of briefings.</source>
            <translation>ID {id} のブリーフィングはありません。一覧を確かめてください。</translation>
        </message>
        <message>
            <source>The library {file} was moved, deleted or replaced while it was open; everything up to now was saved in {rescue}.</source>
            <translation>ライブラリ {file} が使用中に移動・削除・置換されました。ここまでの内容はすべて {rescue} に保存しました。</translation>
        </message>
        <message>
            <source>The library {file} was moved, deleted or replaced while it was open; everything but the last change was saved in {rescue}.</source>
            <translation>ライブラリ {file} が開いている間に移動、削除または置き換えられました。最後の変更以外はすべて {rescue} に保存しました。</translation>
        </message>
        <message>
            <source>The library {file} was moved, deleted or replaced while it was open; nothing was saved: put it back and start again.</source>
            <translation>ライブラリ {file} が開いている間に移動、削除または置き換えられました。何も保存していません。元に戻して起動し直してください。</translation>
        </message>
        <message>
            <source>SQLite refuses the setting {name} for {file}.</source>
            <translation>SQLite が {file} に対する設定 {name} を受け付けません。</translation>
        </message>
        <message>
            <source>“{date}” is no date: write it as 2025-11-30, 2025-11 or 2025, or leave it empty.</source>
            <translation>「{date}」は日付ではありません。2025-11-30、2025-11、2025 のいずれかの形で入力するか、空欄にしてください。</translation>
        </message>
        <message>
            <source>The disk is full, so nothing was saved in {file}; make room and try again.</source>
            <translation>ディスクがいっぱいで {file} に保存できませんでした。空きを作ってやり直してください。</translation>
        </message>
        <message>
            <source>The disk reported an error at {file} ({name}); check it and try again.</source>
            <translation>{file} でディスクのエラーが起きました（{name}）。確認してやり直してください。</translation>
        </message>
        <message>
            <source>The library {file} is open in another BriefDesk; close it first.</source>
            <translation>ライブラリ {file} は別の BriefDesk で開かれています。先にそちらを閉じてください。</translation>
        </message>
        <message>
            <source>The library {file} is damaged; put back a copy of it.</source>
            <translation>ライブラリ {file} が壊れています。写しに戻してください。</translation>
        </message>
        <message>
            <source>The library {file} cannot be written: it, its folder or the disk is read-only.</source>
            <translation>ライブラリ {file} に書き込めません。ファイル、フォルダー、ディスクのいずれかが読み取り専用です。</translation>
        </message>
        <message>
            <source>The disk is full, so {file} was not written; make room, try again.</source>
            <translation>ディスクがいっぱいで {file} を書き込めませんでした。空きを作ってやり直してください。</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>{file} に書き込めません：{reason}。</translation>
        </message>
        <message>
            <source>There is no library at {file}; import a document to create one.</source>
            <translation>{file} にライブラリはありません。文書を取り込むと作成されます。</translation>
        </message>
        <message>
            <source>{file} is no file; name the library file itself.</source>
            <translation>{file} はファイルではありません。ライブラリのファイル自体を指定してください。</translation>
        </message>
        <message>
            <source>The library {file} is empty (0 bytes); put back a copy of it.</source>
            <translation>ライブラリ {file} は空（0 バイト）です。写しに戻してください。</translation>
        </message>
        <message>
            <source>The library {file} does not fit the journal beside it; nothing was changed, a copy of both is in {folder}.</source>
            <translation>ライブラリ {file} が隣のジャーナルと合いません。何も変更せず、両方の写しを {folder} に置きました。</translation>
        </message>
        <message>
            <source>{file} is not a BriefDesk library; choose another file.</source>
            <translation>{file} は BriefDesk のライブラリではありません。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>The library {file} was written by a newer BriefDesk; update this one first.</source>
            <translation>ライブラリ {file} は新しい BriefDesk で書かれています。先にこちらを更新してください。</translation>
        </message>
        <message>
            <source>The library {file} cannot be read: {reason}.</source>
            <translation>ライブラリ {file} を読み込めません：{reason}。</translation>
        </message>
        <message>
            <source>There is no matter with the id {id}.</source>
            <translation>ID {id} の案件はありません。</translation>
        </message>
        <message>
            <source>The settings could not be saved in “{file}”: {reason}. They hold until you close.</source>
            <translation>設定を「{file}」に保存できません：{reason}。閉じるまでは有効です。</translation>
        </message>
        <message>
            <source>“{file}” cannot be read as {encoding}: choose another encoding.</source>
            <translation>「{file}」は {encoding} として読めません。別の文字コードを選んでください。</translation>
        </message>
        <message>
            <source>“{file}” was not imported: the file is damaged. Get it again.</source>
            <translation>「{file}」は取り込めませんでした。ファイルが壊れています。入手し直してください。</translation>
        </message>
        <message>
            <source>“{file}” was not imported: the file has no pages. Get it again.</source>
            <translation>「{file}」は取り込めませんでした。ページがありません。入手し直してください。</translation>
        </message>
        <message>
            <source>“{file}” is protected by a password: enter the password to import it.</source>
            <translation>「{file}」はパスワードで保護されています。取り込むにはパスワードを入力してください。</translation>
        </message>
        <message>
            <source>The password does not open “{file}”: enter another one.</source>
            <translation>このパスワードでは「{file}」を開けません。別のものを入力してください。</translation>
        </message>
        <message>
            <source>“{file}” is protected in a way that BriefDesk cannot open: save it without protection.</source>
            <translation>「{file}」は BriefDesk では開けない方法で保護されています。保護なしで保存してください。</translation>
        </message>
        <message>
            <source>The pages of “{file}” cannot be shown because the file is damaged: read the text.</source>
            <translation>「{file}」のページは、ファイルが壊れているため表示できません。本文をお読みください。</translation>
        </message>
        <message>
            <source>Page {page} of “{file}” cannot be shown because it is damaged: read the text.</source>
            <translation>「{file}」の {page} ページは壊れているため表示できません。本文をお読みください。</translation>
        </message>
        <message>
            <source>“{file}” has no page {page}.</source>
            <translation>「{file}」に {page} ページはありません。</translation>
        </message>
        <message>
            <source>“{file}” was not read: its part “{part}” declares a document type, which can be used to attack a computer and which no office document needs.</source>
            <translation>「{file}」は読みませんでした。部品「{part}」が文書型を宣言しています。これは攻撃に使われることがあり、通常の文書には不要です。</translation>
        </message>
        <message>
            <source>“{file}” is damaged: its part “{part}” is not well-formed XML (line {line}: {reason}). Open it in the program that made it and save it again.</source>
            <translation>「{file}」は壊れています。部品「{part}」が正しい XML ではありません（{line} 行：{reason}）。作成したプログラムで開いて保存し直してください。</translation>
        </message>
        <message>
            <source>“{file}” is damaged: it is no complete zip file. Get a new copy of it, or open it in the program that made it and save it again.</source>
            <translation>「{file}」は壊れています。完全な zip ファイルではありません。入手し直すか、作成したプログラムで開いて保存し直してください。</translation>
        </message>
        <message>
            <source>“{file}” is damaged: its part “{part}” cannot be unpacked. Get a new copy of it, or open it in the program that made it and save it again.</source>
            <translation>「{file}」は壊れています。部品「{part}」を展開できません。入手し直すか、作成したプログラムで開いて保存し直してください。</translation>
        </message>
        <message>
            <source>“{file}” was not read: it has more than {count} parts.</source>
            <translation>「{file}」は読みませんでした。部品が {count} 個を超えています。</translation>
        </message>
        <message>
            <source>“{file}” was not read: the name of its part “{part}” is unsafe or stands in it twice. Save it again with Word or LibreOffice.</source>
            <translation>「{file}」は読みませんでした。部品「{part}」の名前が安全でないか、重複しています。Word か LibreOffice で保存し直してください。</translation>
        </message>
        <message>
            <source>“{file}” was not read: its part “{part}” unpacks to far more than an honest file holds.</source>
            <translation>「{file}」は読みませんでした。部品「{part}」の展開後の大きさが通常のファイルをはるかに超えています。</translation>
        </message>
        <message>
            <source>“{file}” is protected by a password: save it without one and try again.</source>
            <translation>「{file}」はパスワードで保護されています。パスワードなしで保存してからお試しください。</translation>
        </message>
        <message>
            <source>“{file}” is protected by a password: open it in Word, save it without the password and import it again.</source>
            <translation>「{file}」はパスワードで保護されています。Word で開き、パスワードなしで保存してから取り込んでください。</translation>
        </message>
        <message>
            <source>“{file}” is in the old Word format (.doc): open it in Word or LibreOffice, save it as .docx and import that file.</source>
            <translation>「{file}」は古い Word 形式（.doc）です。Word か LibreOffice で .docx として保存し、それを取り込んでください。</translation>
        </message>
        <message>
            <source>“{file}” is an old office file that holds no Word text: save what you need from it as .docx or PDF and import that file.</source>
            <translation>「{file}」は Word の本文を含まない古いオフィス文書です。必要な内容を .docx か PDF で保存して取り込んでください。</translation>
        </message>
        <message>
            <source>“{file}” is an Excel workbook: save it as PDF or .docx and import that file.</source>
            <translation>「{file}」は Excel ブックです。PDF か .docx で保存して取り込んでください。</translation>
        </message>
        <message>
            <source>“{file}” is a PowerPoint presentation: save it as PDF and import that file.</source>
            <translation>「{file}」は PowerPoint です。PDF で保存して取り込んでください。</translation>
        </message>
        <message>
            <source>“{file}” is an OpenDocument file: open it in LibreOffice, save it as .docx and import that file.</source>
            <translation>「{file}」は OpenDocument です。LibreOffice で .docx として保存し、それを取り込んでください。</translation>
        </message>
        <message>
            <source>“{file}” is an EPUB book: save it as PDF or HTML and import that file.</source>
            <translation>「{file}」は EPUB です。PDF か HTML で保存して取り込んでください。</translation>
        </message>
        <message>
            <source>“{file}” lacks the part that holds a Word file's text: open it in Word, save it again as .docx and import that file.</source>
            <translation>「{file}」には Word の本文の部品がありません。Word で開き、.docx として保存し直して取り込んでください。</translation>
        </message>
        <message>
            <source>“{file}” is a zip archive and no Word file: unpack it and import the files in it.</source>
            <translation>「{file}」は zip 書庫で、Word ファイルではありません。展開して中のファイルを取り込んでください。</translation>
        </message>
        <message>
            <source>“{file}” is nested too deeply to be read: open it in Word, save it again and import it.</source>
            <translation>「{file}」は入れ子が深すぎて読めません。Word で開いて保存し直し、取り込んでください。</translation>
        </message>
        <message>
            <source>“{file}” is a scan without text: recognise its characters (OCR) first, then import the result.</source>
            <translation>「{file}」は文字のないスキャンです。先に文字認識（OCR）をしてから取り込んでください。</translation>
        </message>
        <message>
            <source>“{file}” has more than 10,000 pages: split it.</source>
            <translation>「{file}」は 10,000 ページを超えています。分割してください。</translation>
        </message>
        <message>
            <source>“{file}” was not imported: none of its pages can be read.</source>
            <translation>「{file}」は取り込めませんでした。読めるページがありません。</translation>
        </message>
        <message>
            <source>Showing a page of “{file}” was stopped because it failed: the file may be damaged; read the text.</source>
            <translation>「{file}」のページの表示に失敗したため中止しました。ファイルが壊れている可能性があります。本文をお読みください。</translation>
        </message>
        <message>
            <source>Showing a page of “{file}” was stopped because it needs more than 1.5 GB of memory: read the text.</source>
            <translation>「{file}」のページの表示に 1.5 GB を超えるメモリが必要なため中止しました。本文をお読みください。</translation>
        </message>
        <message>
            <source>“{words}” cannot be corrected so: a footnote, a table or a marker is in the way, or the text has changed.</source>
            <translation>「{words}」はそのようには訂正できません。脚注・表・注番号が妨げになっているか、本文が変わっています。</translation>
        </message>
        <message>
            <source>There is no source with the id {id}; see the list of sources.</source>
            <translation>ID {id} の出典はありません。出典の一覧をご覧ください。</translation>
        </message>
        <message>
            <source>“{file}” is protected by a password: start BriefDesk in a terminal, where it asks for it.</source>
            <translation>「{file}」はパスワードで保護されています。端末から BriefDesk を起動すると、パスワードを尋ねます。</translation>
        </message>
        <message>
            <source>The pages of “{file}” cannot be shown because a password protects them: open the file again and enter it to see them.</source>
            <translation>「{file}」のページは、パスワードで保護されているため表示できません。ファイルを開き直してパスワードを入力してください。</translation>
        </message>
        <message>
            <source>Showing a page of “{file}” was stopped because it gave no sign of life for {seconds} seconds: try again if the computer was busy; otherwise read the text.</source>
            <translation>「{file}」のページの表示は {seconds} 秒間応答がなかったため中止しました。コンピューターが混み合っていた場合はもう一度お試しください。それ以外は本文をお読みください。</translation>
        </message>
        <message>
            <source>Reading “{file}” was stopped because it gave no sign of life for {seconds} seconds: try again if the computer was busy; otherwise the file may be damaged.</source>
            <translation>「{file}」の読み込みは {seconds} 秒間応答がなかったため中止しました。コンピューターが混み合っていた場合はもう一度お試しください。それ以外はファイルが壊れている可能性があります。</translation>
        </message>
        <message>
            <source>“{file}” is a picture without text: recognise its characters (OCR) first, then import the result.</source>
            <translation>「{file}」は文字のない画像です。先に文字認識（OCR）を行い、その結果を取り込んでください。</translation>
        </message>
        <message>
            <source>“{file}” was not read in another way because a new draft has come meanwhile: read that again.</source>
            <translation>その間に新しい稿が届いたため、「{file}」を別の方法で読み直せませんでした。新しい稿を読み直してください。</translation>
        </message>
        <message>
            <source>“{file}” is no term base that BriefDesk can read: export it as TBX, Excel or CSV and try again.</source>
            <translation>「{file}」は BriefDesk が読める用語集ではありません。TBX、Excel、CSV のいずれかで書き出してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>“{file}” is no layout of a sheet: {reason}.</source>
            <translation>「{file}」は表のレイアウトではありません：{reason}。</translation>
        </message>
        <message>
            <source>“{file}” cannot be written: {reason}. Choose another place.</source>
            <translation>「{file}」に書き込めません：{reason}。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>No concept has the id or the term “{term}”.</source>
            <translation>ID または用語が「{term}」の概念はありません。</translation>
        </message>
        <message>
            <source>“{file}” cannot be read as a table ({reason}): choose another separator.</source>
            <translation>「{file}」は表として読めません（{reason}）。別の区切り文字を選んでください。</translation>
        </message>
        <message>
            <source>“{file}” was not read: its table has more than {columns} columns or {cells} cells. Keep only the columns of the term base and try again.</source>
            <translation>「{file}」は読み込みませんでした。表が {columns} 列または {cells} セルを超えています。用語ベースの列だけを残してやり直してください。</translation>
        </message>
        <message>
            <source>“{file}” is no TBX file of version 2 or 3: export it as TBX and try again.</source>
            <translation>「{file}」は TBX 第2版・第3版のファイルではありません。TBX で書き出してやり直してください。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}”: the term “{term}” is longer than a line of 1,000 characters; make it a note.</source>
            <translation>「{file}」の「{concept}」：用語「{term}」が 1 行 1,000 文字を超えています。備考にしてください。</translation>
        </message>
        <message>
            <source>“{file}” is protected by a password: open it in Excel, save it without the password and try again.</source>
            <translation>「{file}」はパスワードで保護されています。Excel で開き、パスワードなしで保存してからやり直してください。</translation>
        </message>
        <message>
            <source>“{file}” is in the old Excel format (.xls): open it in Excel or LibreOffice, save it as .xlsx and try again.</source>
            <translation>「{file}」は古い Excel 形式（.xls）です。Excel か LibreOffice で開き、.xlsx として保存してからやり直してください。</translation>
        </message>
        <message>
            <source>“{file}” is no Excel workbook: save it as .xlsx and try again.</source>
            <translation>「{file}」は Excel ブックではありません。.xlsx として保存してやり直してください。</translation>
        </message>
        <message>
            <source>“{file}” has no sheet “{sheet}”: choose one of those it has.</source>
            <translation>「{file}」にシート「{sheet}」はありません。あるものから選んでください。</translation>
        </message>
        <message>
            <source>“{file}” is damaged: the cell {cell} of the sheet “{sheet}” cannot be read. Open it in Excel or LibreOffice and save it again.</source>
            <translation>「{file}」は壊れています。シート「{sheet}」のセル {cell} を読めません。Excel か LibreOffice で開いて保存し直してください。</translation>
        </message>
        <message>
            <source>There is no format “{format}” to write.</source>
            <translation>「{format}」という書き出し形式はありません。</translation>
        </message>
        <message>
            <source>“{file}” holds no proposals of the format briefdesk.proposals/1: {reason}.</source>
            <translation>「{file}」に briefdesk.proposals/1 形式の提案がありません：{reason}。</translation>
        </message>
        <message>
            <source>“{file}” is no MultiTerm file: export it as MultiTerm XML again.</source>
            <translation>「{file}」は MultiTerm ファイルではありません。MultiTerm XML で書き出し直してください。</translation>
        </message>
        <message>
            <source>“{file}” was not written: no concept has both a Japanese and a Chinese term that may be used.</source>
            <translation>「{file}」は書き出しませんでした。使用できる日本語と中国語の用語がそろった概念がありません。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}” has a term without a text, an id of its own or a language.</source>
            <translation>「{file}」の「{concept}」に、文字・固有の ID・言語のいずれかがない用語があります。</translation>
        </message>
        <message>
            <source>The id “{concept}” is missing or used twice in “{file}”.</source>
            <translation>「{file}」の ID「{concept}」がないか重複しています。</translation>
        </message>
        <message>
            <source>“{file}” was not written: no column of the sheet holds terms.</source>
            <translation>「{file}」は書き出しませんでした。用語の列がありません。</translation>
        </message>
        <message>
            <source>“{concept}” in “{file}” was not written: no separator of the layout can stand between “{value}”. Choose another one.</source>
            <translation>「{file}」の「{concept}」は書き出しませんでした。「{value}」を区切れる文字がレイアウトにありません。別のものを選んでください。</translation>
        </message>
        <message>
            <source>“{file}” is no term base of ours: {reason}</source>
            <translation>「{file}」は本プログラムの用語ベースではありません：{reason}</translation>
        </message>
        <message>
            <source>“{file}” is no TMX file: export it as TMX 1.4 and try again.</source>
            <translation>「{file}」は TMX ファイルではありません。TMX 1.4 で書き出してやり直してください。</translation>
        </message>
        <message>
            <source>A text of “{concept}” (row {line}) in “{file}” is longer than the {count} characters that a cell of Excel can hold: export as CSV or TBX.</source>
            <translation>「{file}」の「{concept}」（{line} 行目）に、Excel のセルに入る {count} 文字を超える文字列があります。CSV か TBX で書き出してください。</translation>
        </message>
        <message>
            <source>“{file}” was not written: it is too large for a workbook. Export it as CSV or TBX.</source>
            <translation>「{file}」は書き出しませんでした。ブックには大きすぎます。CSV か TBX で書き出してください。</translation>
        </message>
        <message>
            <source>“{concept}” has no term: give it one.</source>
            <translation>「{concept}」に用語がありません。追加してください。</translation>
        </message>
        <message>
            <source>A term of “{concept}” is empty: fill it in or remove it.</source>
            <translation>「{concept}」に空の用語があります。入力するか削除してください。</translation>
        </message>
        <message>
            <source>“{term}…” is longer than 1,000 characters: shorten it.</source>
            <translation>「{term}…」が 1,000 文字を超えています。短くしてください。</translation>
        </message>
        <message>
            <source>There is no concept “{concept}”.</source>
            <translation>概念「{concept}」はありません。</translation>
        </message>
        <message>
            <source>Say what to write instead of “{term}”.</source>
            <translation>「{term}」の代わりに何と書くかを示してください。</translation>
        </message>
        <message>
            <source>“{term}” is an allowed term of this concept: change its entry to forbid it.</source>
            <translation>「{term}」はこの概念で使える用語です。禁止するには項目を変更してください。</translation>
        </message>
        <message>
            <source>The export to “{file}” was stopped because it failed; nothing changed.</source>
            <translation>「{file}」への書き出しは失敗し、中止されました。何も変更していません。</translation>
        </message>
        <message>
            <source>The export to “{file}” was stopped because it gave no sign of life for {seconds} seconds: try again if the computer was busy.</source>
            <translation>「{file}」への書き出しは {seconds} 秒間応答がなかったため中止しました。パソコンの負荷が高かった場合はやり直してください。</translation>
        </message>
        <message>
            <source>The export to “{file}” was stopped because it needs more than 1.5 GB of memory: export one domain after the other.</source>
            <translation>「{file}」への書き出しは 1.5 GB を超えるメモリーを要するため中止しました。分野ごとに書き出してください。</translation>
        </message>
        <message>
            <source>“{file}” belongs to the library: choose another place.</source>
            <translation>「{file}」はライブラリの一部です。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>There are {count} files to write, so “{file}” must be a folder.</source>
            <translation>書き出すファイルが {count} 個あるため、「{file}」はフォルダーでなければなりません。</translation>
        </message>
        <message>
            <source>The term base “{name}” follows a file: change the file, or unlink it first.</source>
            <translation>用語ベース「{name}」はファイルに連動しています。ファイルを変更するか、先にリンクを解除してください。</translation>
        </message>
        <message>
            <source>The term base “{name}” was changed meanwhile, so nothing was written: look at the file again.</source>
            <translation>用語ベース「{name}」がその間に変更されたため、何も書き込みませんでした。ファイルをもう一度確かめてください。</translation>
        </message>
        <message>
            <source>How terms are read could not be proposed, as the program for it failed: type it.</source>
            <translation>読みを推定するプログラムが失敗したため、読みを提案できません。入力してください。</translation>
        </message>
        <message>
            <source>Say why “{term}” is rejected: its author will read it.</source>
            <translation>「{term}」を却下する理由を書いてください。提案者が読みます。</translation>
        </message>
        <message>
            <source>The proposal “{term}” was decided before: undo that first.</source>
            <translation>提案「{term}」は既に決定済みです。先にその決定を取り消してください。</translation>
        </message>
        <message>
            <source>There is no term base “{name}”.</source>
            <translation>用語ベース「{name}」はありません。</translation>
        </message>
        <message>
            <source>A term base needs a name.</source>
            <translation>用語ベースには名前が必要です。</translation>
        </message>
        <message>
            <source>There is a term base “{name}” already: choose another name.</source>
            <translation>用語ベース「{name}」は既にあります。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>There is no proposal with the id {id}.</source>
            <translation>ID {id} の提案はありません。</translation>
        </message>
        <message>
            <source>There is no term base with the id {id}.</source>
            <translation>ID {id} の用語ベースはありません。</translation>
        </message>
        <message>
            <source>The file “{file}” of an imported term base is damaged: import it again.</source>
            <translation>取り込んだ用語ベースのファイル「{file}」が壊れています。取り込み直してください。</translation>
        </message>
        <message>
            <source>A layout needs a name.</source>
            <translation>レイアウトには名前が必要です。</translation>
        </message>
        <message>
            <source>“{terms}” was changed elsewhere while it was edited here, so nothing was saved. Save again to put your version in its place.</source>
            <translation>ここで編集している間に「{terms}」が別の場所で変更されたため、保存していません。もう一度保存すると、こちらの内容に置き換わります。</translation>
        </message>
        <message>
            <source>A file of the term base “{name}” is missing in the library: bring it back from a copy, or remove the term base and import it again.</source>
            <translation>ライブラリに用語ベース「{name}」のファイルがありません。コピーから戻すか、この用語ベースを削除して取り込み直してください。</translation>
        </message>
        <message>
            <source>The file “{file}” of an imported term base cannot be read ({reason}): try again, or import it again.</source>
            <translation>取り込んだ用語集のファイル「{file}」を読めません（{reason}）。もう一度試すか、取り込み直してください。</translation>
        </message>
        <message>
            <source>A term base follows “{file}”, so it was not written over: choose another place.</source>
            <translation>「{file}」には用語ベースが連動しているため、上書きしませんでした。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>“{name}” names the term bases that come with BriefDesk: choose another name.</source>
            <translation>「{name}」は BriefDesk に付属する用語ベースの名前です。別の名前を付けてください。</translation>
        </message>
        <message>
            <source>“{file}” has a field “{field}” that no house profile has: correct its name.</source>
            <translation>「{file}」の欄「{field}」は所内ルールにありません。欄の名前を直してください。</translation>
        </message>
        <message>
            <source>“{file}” was imported by another version of BriefDesk, which read its text differently: import it again as a new draft, then export the corrections.</source>
            <translation>「{file}」は別のバージョンの BriefDesk で取り込まれ、本文の読み方が異なります。新しい稿として取り込み直してから、修正案を書き出してください。</translation>
        </message>
        <message>
            <source>A text of the correction {number} is longer than the {count} characters that a cell of Excel can hold: export as CSV.</source>
            <translation>修正案 {number} に、Excel のセルに入る {count} 文字を超える文があります。CSV で書き出してください。</translation>
        </message>
        <message>
            <source>No sentence pair of this briefing is confirmed yet: confirm some, or export all of them.</source>
            <translation>このブリーフィングに確定した対訳文はまだありません。いくつか確定するか、すべてを書き出してください。</translation>
        </message>
        <message>
            <source>The export to “{file}” was stopped because it needs more than 1.5 GB of memory.</source>
            <translation>「{file}」への書き出しは、1.5 GB を超えるメモリーを要するため中止しました。</translation>
        </message>
        <message>
            <source>“{file}” names a check “{check}” that BriefDesk does not have: correct its name.</source>
            <translation>「{file}」にあるチェック「{check}」は BriefDesk にありません。名前を直してください。</translation>
        </message>
        <message>
            <source>“{file}” cannot be read: {reason}. Remove it, or mend it.</source>
            <translation>「{file}」を読めません：{reason}。取り除くか、直してください。</translation>
        </message>
        <message>
            <source>A briefing cannot be its own original: choose another document.</source>
            <translation>ブリーフィングをそれ自身の原文にはできません。別の文書を選んでください。</translation>
        </message>
        <message>
            <source>The briefing with the id {id} has no original: pair it with one first.</source>
            <translation>ID {id} のブリーフィングには原文がありません。先に原文と対訳にしてください。</translation>
        </message>
        <message>
            <source>No sentence stands at {start} to {end}: the text has changed, look at it again.</source>
            <translation>{start} から {end} に文がありません。本文が変わっています。見直してください。</translation>
        </message>
        <message>
            <source>A sentence cannot be in two links: it stands at {start} to {end}.</source>
            <translation>一つの文を二組の対訳に入れることはできません：{start} から {end} の文です。</translation>
        </message>
        <message>
            <source>“{words}” is already to be replaced: edit that correction instead, or delete it first.</source>
            <translation>「{words}」には既に置き換えの修正案があります。それを編集するか、先に削除してください。</translation>
        </message>
        <message>
            <source>A gloss needs words: say what is to be added.</source>
            <translation>注記には語句が必要です。加える内容を書いてください。</translation>
        </message>
        <message>
            <source>A question needs words: say what the author is to be asked.</source>
            <translation>質問には語句が必要です。著者に尋ねる内容を書いてください。</translation>
        </message>
        <message>
            <source>A correction replaces words of one paragraph: make one for each paragraph.</source>
            <translation>修正案で置き換えられるのは一つの段落の語句です。段落ごとに作ってください。</translation>
        </message>
        <message>
            <source>“{words}” stands there already: say what is to stand there instead.</source>
            <translation>その箇所は既に「{words}」です。代わりに書く語句を示してください。</translation>
        </message>
        <message>
            <source>“{file}” is the briefing itself: choose another name for the corrections.</source>
            <translation>「{file}」はブリーフィング自体です。修正案には別の名前を選んでください。</translation>
        </message>
        <message>
            <source>A finding is dismissed for a reason: say why it is none.</source>
            <translation>指摘の除外には理由が必要です。誤りでない理由を書いてください。</translation>
        </message>
        <message>
            <source>There is no correction with the id {id}.</source>
            <translation>ID {id} の修正案はありません。</translation>
        </message>
        <message>
            <source>There is no dismissal with the id {id}.</source>
            <translation>ID {id} の除外はありません。</translation>
        </message>
        <message>
            <source>“{file}” is one of the two texts: choose another name for the pairs.</source>
            <translation>「{file}」は二つの文書の一方です。対訳には別のファイル名を選んでください。</translation>
        </message>
        <message>
            <source>“{words}” does not stand there any more: the text has changed, look at the place again.</source>
            <translation>「{words}」はもうそこにありません。本文が変わったので、その箇所をもう一度確認してください。</translation>
        </message>
        <message>
            <source>The sentence pair {number} is longer than the {count} characters that a cell of Excel can hold: export as DOCX or TMX.</source>
            <translation>{number} 番目の対訳文が Excel の 1 セルに入る {count} 文字を超えています。DOCX または TMX で書き出してください。</translation>
        </message>
        <message>
            <source>“{file}” is no house profile of BriefDesk: choose a file that the window House profile exported.</source>
            <translation>「{file}」は BriefDesk の所内ルールではありません。「所内ルール」の画面で書き出したファイルを選んでください。</translation>
        </message>
        <message>
            <source>“{file}” is a house profile of a newer BriefDesk ({format}): install that, then import it.</source>
            <translation>「{file}」は新しい BriefDesk の所内ルール（{format}）です。新しい版を入れてから読み込んでください。</translation>
        </message>
        <message>
            <source>The house profile “{file}” cannot be read: {reason}. Correct it there.</source>
            <translation>所内ルール「{file}」を読めません：{reason}。ファイルを直してください。</translation>
        </message>
        <message>
            <source>“{line}” is no preferred form: write the term or the id of a concept, =, and the words.</source>
            <translation>「{line}」は優先表記ではありません。用語または概念の ID、=、表記の順に書いてください。</translation>
        </message>
        <message>
            <source>No term base has “{named}”: the preferred form has no effect. Correct the line, or press OK.</source>
            <translation>用語集に「{named}」がないため、この優先表記は効きません。行を直すか、OK を押してください。</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Add comment</source>
            <translation>コメントの追加</translation>
        </message>
        <message>
            <source>Edit comment</source>
            <translation>コメントの編集</translation>
        </message>
        <message>
            <source>Delete comment</source>
            <translation>コメントの削除</translation>
        </message>
        <message>
            <source>Add matter</source>
            <translation>案件の追加</translation>
        </message>
        <message>
            <source>Edit matter</source>
            <translation>案件の編集</translation>
        </message>
        <message>
            <source>Move briefing</source>
            <translation>ブリーフィングの移動</translation>
        </message>
        <message>
            <source>Edit memo text</source>
            <translation>メモランダム本文の編集</translation>
        </message>
        <message>
            <source>Import briefing</source>
            <translation>ブリーフィングの取り込み</translation>
        </message>
        <message>
            <source>Rename briefing</source>
            <translation>ブリーフィングの名前変更</translation>
        </message>
        <message>
            <source>Edit briefing details</source>
            <translation>表題部の編集</translation>
        </message>
        <message>
            <source>Move briefing to the bin</source>
            <translation>ブリーフィングをゴミ箱に移す</translation>
        </message>
        <message>
            <source>Restore briefing</source>
            <translation>ブリーフィングの復元</translation>
        </message>
        <message>
            <source>Confirm sense</source>
            <translation>語義の確定</translation>
        </message>
        <message>
            <source>Leave sense open</source>
            <translation>語義を未確定に戻す</translation>
        </message>
        <message>
            <source>Create the library</source>
            <translation>ライブラリの作成</translation>
        </message>
        <message>
            <source>Keep a copy of a source</source>
            <translation>出典の写しを保管</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>新しい稿</translation>
        </message>
        <message>
            <source>Read the file again</source>
            <translation>ファイルを読み直す</translation>
        </message>
        <message>
            <source>Accept a reading</source>
            <translation>読み取りを承認</translation>
        </message>
        <message>
            <source>Correct the reading</source>
            <translation>読み取りを訂正</translation>
        </message>
        <message>
            <source>Forget a correction</source>
            <translation>訂正を取り消す</translation>
        </message>
        <message>
            <source>Remove concept</source>
            <translation>概念の削除</translation>
        </message>
        <message>
            <source>Revert concept</source>
            <translation>概念を元に戻す</translation>
        </message>
        <message>
            <source>Forbid rendering</source>
            <translation>訳語の使用禁止</translation>
        </message>
        <message>
            <source>Link term base</source>
            <translation>用語ベースのリンク</translation>
        </message>
        <message>
            <source>Renew linked term base</source>
            <translation>リンクした用語ベースの更新</translation>
        </message>
        <message>
            <source>Unlink term base</source>
            <translation>用語ベースのリンク解除</translation>
        </message>
        <message>
            <source>Import term base</source>
            <translation>用語ベースの取り込み</translation>
        </message>
        <message>
            <source>Propose concept</source>
            <translation>概念の提案</translation>
        </message>
        <message>
            <source>Accept proposal</source>
            <translation>提案の承認</translation>
        </message>
        <message>
            <source>Reject proposal</source>
            <translation>提案の却下</translation>
        </message>
        <message>
            <source>Bring in proposals</source>
            <translation>提案の取り込み</translation>
        </message>
        <message>
            <source>Add term base</source>
            <translation>用語ベースの追加</translation>
        </message>
        <message>
            <source>Rename term base</source>
            <translation>用語ベースの名前変更</translation>
        </message>
        <message>
            <source>Use term base</source>
            <translation>用語ベースの使用開始</translation>
        </message>
        <message>
            <source>Rest term base</source>
            <translation>用語ベースの使用停止</translation>
        </message>
        <message>
            <source>Order term bases</source>
            <translation>用語ベースの並べ替え</translation>
        </message>
        <message>
            <source>Remove term base</source>
            <translation>用語ベースの削除</translation>
        </message>
        <message>
            <source>Add concept</source>
            <translation>概念の追加</translation>
        </message>
        <message>
            <source>Change status</source>
            <translation>状態の変更</translation>
        </message>
        <message>
            <source>Change domain</source>
            <translation>分野の変更</translation>
        </message>
        <message>
            <source>Edit concept</source>
            <translation>概念の編集</translation>
        </message>
        <message>
            <source>Confirm reading</source>
            <translation>読みの確認</translation>
        </message>
        <message>
            <source>Accept term</source>
            <translation>用語の採用</translation>
        </message>
        <message>
            <source>Pair with the original</source>
            <translation>原文との対訳</translation>
        </message>
        <message>
            <source>Part from the original</source>
            <translation>原文との対訳の解除</translation>
        </message>
        <message>
            <source>Confirm sentence pairs</source>
            <translation>対訳文の確定</translation>
        </message>
        <message>
            <source>Correct sentence pairs</source>
            <translation>対訳文の訂正</translation>
        </message>
        <message>
            <source>Release sentence pairs</source>
            <translation>対訳文の確定の取り消し</translation>
        </message>
        <message>
            <source>Propose correction</source>
            <translation>修正案の提案</translation>
        </message>
        <message>
            <source>Edit correction</source>
            <translation>修正案の編集</translation>
        </message>
        <message>
            <source>Settle correction</source>
            <translation>修正案の採否</translation>
        </message>
        <message>
            <source>Delete correction</source>
            <translation>修正案の削除</translation>
        </message>
        <message>
            <source>Place correction</source>
            <translation>修正案の位置の指定</translation>
        </message>
        <message>
            <source>Dismiss finding</source>
            <translation>指摘の除外</translation>
        </message>
        <message>
            <source>Take back a dismissal</source>
            <translation>除外の取り消し</translation>
        </message>
    </context>
    <context>
        <name>menus</name>
        <message>
            <source>&amp;Annotate</source>
            <translation>コメント(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Terms</source>
            <translation>用語(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Underlines</source>
            <translation>下線(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Chinese characters</source>
            <translation>中国語の字体(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>移動(&amp;G)</translation>
        </message>
        <message>
            <source>Interface &amp;language</source>
            <translation>表示言語(&amp;L)</translation>
        </message>
        <message>
            <source>Correct the &amp;reading</source>
            <translation>読み取りの訂正(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>チェック(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Sentence pairs</source>
            <translation>対訳文(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>“{title}” was moved to the bin. Ctrl+Z brings it back.</source>
            <translation>「{title}」をゴミ箱に移しました。Ctrl+Z で元に戻せます。</translation>
        </message>
        <message>
            <source>Underlined: problems and the first occurrence of each term.</source>
            <translation>下線：問題箇所と各用語の初出。</translation>
        </message>
        <message>
            <source>Underlined: every occurrence of every term.</source>
            <translation>下線：すべての用語のすべての箇所。</translation>
        </message>
        <message>
            <source>Terms are not underlined.</source>
            <translation>用語に下線を付けません。</translation>
        </message>
        <message>
            <source>No term here needs a look.</source>
            <translation>確認を要する用語はありません。</translation>
        </message>
        <message>
            <source>Undone: {action}</source>
            <translation>元に戻しました：{action}</translation>
        </message>
        <message>
            <source>Redone: {action}</source>
            <translation>やり直しました：{action}</translation>
        </message>
        <message>
            <source>Select text first. Ctrl+L selects the paragraph, Ctrl+Shift+L the section.</source>
            <translation>先に文字を選んでください。Ctrl+L で条項、Ctrl+Shift+L で節を選びます。</translation>
        </message>
        <message>
            <source>There is no footnote marker at the text cursor.</source>
            <translation>カーソルの位置に脚注の注番号はありません。</translation>
        </message>
        <message>
            <source>This briefing has no footnotes.</source>
            <translation>このブリーフィングに脚注はありません。</translation>
        </message>
        <message>
            <source>“{file}” has no pages to show: only briefings that were read from a PDF have them.</source>
            <translation>「{file}」には表示できるページがありません。PDF から読み込んだものだけにページがあります。</translation>
        </message>
        <message>
            <source>BriefDesk does not know where the file of this briefing is. Open it with Ctrl+O.</source>
            <translation>このブリーフィングのファイルの場所が分かりません。Ctrl+O で開いてください。</translation>
        </message>
        <message>
            <source>The file has not changed since it was read.</source>
            <translation>ファイルは読み込んだ後に変更されていません。</translation>
        </message>
        <message>
            <source>Nothing here was copied from the file, so there is nothing to correct.</source>
            <translation>ここにはファイルから取られた内容がないため、訂正できません。</translation>
        </message>
        <message>
            <source>“{file}” is kept as a copy of a source.</source>
            <translation>「{file}」を出典の写しとして保管しました。</translation>
        </message>
        <message>
            <source>No briefing of the library cites this source any more.</source>
            <translation>この出典を引用するブリーフィングはもうライブラリにありません。</translation>
        </message>
        <message>
            <source>Another briefing is shown now: nothing was corrected.</source>
            <translation>別のブリーフィングが表示されているため、何も修正していません。</translation>
        </message>
        <message>
            <source>Added to your term base as a draft.</source>
            <translation>下書きとしてあなたの用語ベースに追加しました。</translation>
        </message>
        <message>
            <source>Noted as a wrong rendering in your term base.</source>
            <translation>誤訳としてあなたの用語ベースに記録しました。</translation>
        </message>
        <message>
            <source>Nothing to paste: copy rows of a spreadsheet first.</source>
            <translation>貼り付けるものがありません。先に表計算の行をコピーしてください。</translation>
        </message>
        <message>
            <source>There is no term at the text cursor.</source>
            <translation>カーソルの位置に用語はありません。</translation>
        </message>
        <message>
            <source>Proposed: it counts when it is accepted.</source>
            <translation>提案しました。承認されると有効になります。</translation>
        </message>
        <message>
            <source>The network card was copied as text.</source>
            <translation>関係図をテキストとしてコピーしました。</translation>
        </message>
        <message>
            <source>This briefing was not checked yet: press F7.</source>
            <translation>このブリーフィングはまだチェックしていません。F7 を押してください。</translation>
        </message>
        <message>
            <source>Select the words to be corrected, or press F8 to go to a finding.</source>
            <translation>修正する語句を選ぶか、F8 で指摘へ移動してください。</translation>
        </message>
        <message>
            <source>Taken back: the place is open again.</source>
            <translation>取り消しました。この箇所は未対応に戻りました。</translation>
        </message>
        <message>
            <source>The sense of this word is settled already.</source>
            <translation>この語の語義は既に確定しています。</translation>
        </message>
        <message>
            <source>Nothing is left to look at: every sentence has its counterpart.</source>
            <translation>確認を要するものはありません。すべての文に対応する文があります。</translation>
        </message>
        <message>
            <source>That cannot be done to this pair of sentences.</source>
            <translation>この対訳文にその操作はできません。</translation>
        </message>
        <message>
            <source>Few sentences match those of “{title}”: is it the original of this briefing?</source>
            <translation>「{title}」と対応する文がほとんどありません。このブリーフィングの原文ですか？</translation>
        </message>
        <message>
            <source>These words are not part of the text; the title block is edited in the File menu.</source>
            <translation>選択した文字は表題部にあり、本文ではありません。「ファイル」メニューの「表題部を編集」で直してください。</translation>
        </message>
        <message>
            <source>The checks run first, so that no pair with a fault is confirmed.</source>
            <translation>誤りのある対を確定しないよう、先にチェックを実行します。</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>There is no term at the text cursor.</source>
            <translation>カーソルの位置に用語がありません。</translation>
        </message>
        <message>
            <source>There is no footnote marker at the text cursor.</source>
            <translation>カーソルの位置に注番号がありません。</translation>
        </message>
        <message>
            <source>This marker has no footnote.</source>
            <translation>この注番号に対応する脚注がありません。</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Nothing found. Try another word, or a command's English name.</source>
            <translation>見つかりません。別の語か、コマンドの英語名をお試しください。</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>見出し</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Find a command, a briefing, a term, any words</source>
            <translation>コマンド、ブリーフィング、用語、語句を探す</translation>
        </message>
        <message>
            <source>Show every place in the library: {query}</source>
            <translation>ライブラリ内のすべての箇所を表示: {query}</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
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
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Your name on comments and memos</source>
            <translation>コメントとメモランダムに載せる名前</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>事務所</translation>
        </message>
        <message>
            <source>Letterhead lines</source>
            <translation>レターヘッド</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>表示言語</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>not checked yet</source>
            <translation>未照合</translation>
        </message>
        <message>
            <source>local copy attached</source>
            <translation>手元の写しあり</translation>
        </message>
        <message>
            <source>passage found</source>
            <translation>該当箇所を発見</translation>
        </message>
        <message>
            <source>passage checked</source>
            <translation>該当箇所を照合済み</translation>
        </message>
        <message>
            <source>contradicted by the source</source>
            <translation>出典と矛盾</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法令</translation>
        </message>
        <message>
            <source>Cabinet document</source>
            <translation>内閣の文書</translation>
        </message>
        <message>
            <source>Ministry document</source>
            <translation>省庁の文書</translation>
        </message>
        <message>
            <source>EU document</source>
            <translation>EU の文書</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>ウェブページ</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>個人</translation>
        </message>
        <message>
            <source>Address copied.</source>
            <translation>アドレスをコピーしました。</translation>
        </message>
        <message>
            <source>Kept file</source>
            <translation>保管したファイル</translation>
        </message>
    </context>
    <context>
        <name>terms</name>
        <message>
            <source>preferred</source>
            <translation>推奨</translation>
        </message>
        <message>
            <source>admitted</source>
            <translation>許容</translation>
        </message>
        <message>
            <source>deprecated</source>
            <translation>非推奨</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>旧称</translation>
        </message>
        <message>
            <source>not to be used</source>
            <translation>使用不可</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>日本</translation>
        </message>
        <message>
            <source>Mainland China</source>
            <translation>中国本土</translation>
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
            <translation>EU</translation>
        </message>
        <message>
            <source>International</source>
            <translation>国際</translation>
        </message>
    </context>
    <context>
        <name>warnings</name>
        <message>
            <source>The encoding {encoding} was guessed from a short text.</source>
            <translation>文字コード {encoding} は短い文からの推測です。</translation>
        </message>
        <message>
            <source>Bytes that are no {encoding} were replaced: {count}.</source>
            <translation>{encoding} として読めないバイトを置き換えました：{count} か所。</translation>
        </message>
        <message>
            <source>Control characters were left out: {count}.</source>
            <translation>制御文字を除きました：{count} 個。</translation>
        </message>
        <message>
            <source>Characters that turn the direction of writing are in the text: {count}.</source>
            <translation>文中に書字方向を変える文字があります：{count} 個。</translation>
        </message>
        <message>
            <source>No marker was found for footnote {label}.</source>
            <translation>脚注 {label} の注番号が見つかりません。</translation>
        </message>
        <message>
            <source>A block longer than 20,000 characters was cut.</source>
            <translation>20,000 字を超える段落を分割しました。</translation>
        </message>
        <message>
            <source>Other files that are embedded as text were not read: {count}.</source>
            <translation>本文として埋め込まれた他のファイルは読みませんでした：{count} 個。</translation>
        </message>
        <message>
            <source>Charts and diagrams whose words were not read: {count}.</source>
            <translation>図表の中の語句は読みませんでした：{count} 個。</translation>
        </message>
        <message>
            <source>Equation fields whose words were not read: {count}.</source>
            <translation>数式フィールドの語句は読みませんでした：{count} 個。</translation>
        </message>
        <message>
            <source>Characters of symbol fonts that are not known: {count}.</source>
            <translation>記号フォントの不明な文字があります：{count} 個。</translation>
        </message>
        <message>
            <source>Tracked changes of formatting were not read: {count}.</source>
            <translation>書式の変更履歴は読みませんでした：{count} か所。</translation>
        </message>
        <message>
            <source>Parts that the file names but lacks: {parts}.</source>
            <translation>ファイルが指すのに存在しない部品：{parts}。</translation>
        </message>
        <message>
            <source>Footnotes that have the same id as another: {count}.</source>
            <translation>他と同じ ID の脚注：{count} 件。</translation>
        </message>
        <message>
            <source>Headings that the file does not mark were known by their numbers: {count}.</source>
            <translation>ファイルに印がなく、番号から判断した見出し：{count} 個。</translation>
        </message>
        <message>
            <source>The footnotes count from 1 on every page in Word; here they count on through the document.</source>
            <translation>Word ではページごとに 1 から数える脚注を、ここでは文書全体で通し番号にしています。</translation>
        </message>
        <message>
            <source>No footnote was found for the marker {label}.</source>
            <translation>注番号 {label} に対応する脚注が見つかりません。</translation>
        </message>
        <message>
            <source>Parts of the text are nested deeper than 100 levels; what is deeper was left out.</source>
            <translation>100 階層より深い入れ子の部分は省きました。</translation>
        </message>
        <message>
            <source>The author of the file does not allow to copy its text.</source>
            <translation>作成者はこのファイルの文字の複製を許可していません。</translation>
        </message>
        <message>
            <source>Page {number} could not be read.</source>
            <translation>{number} ページを読めませんでした。</translation>
        </message>
        <message>
            <source>A comment or change has no place in the text; it was put at the beginning.</source>
            <translation>本文に位置のないコメントまたは変更を先頭に置きました。</translation>
        </message>
        <message>
            <source>The text of the file may be corrupt, compare it with the page: “{sample}”.</source>
            <translation>ファイルの文字が壊れている可能性があります。ページと見比べてください：「{sample}」。</translation>
        </message>
        <message>
            <source>Lines on page {number} do not run from left to right, check their order: “{sample}”.</source>
            <translation>{number} ページに左から右へ並んでいない行があります。順序を確かめてください：「{sample}」。</translation>
        </message>
        <message>
            <source>“{heading}” was taken for a heading by its look.</source>
            <translation>「{heading}」を見た目から見出しとしました。</translation>
        </message>
        <message>
            <source>A paragraph has more than 400 opening brackets: its links and footnote markers were read as text.</source>
            <translation>開き角括弧が 400 個を超える段落があります。そのリンクと脚注の注番号は本文として読みました。</translation>
        </message>
        <message>
            <source>“{label}” was read as the marker of a footnote; it may be a number of the text.</source>
            <translation>「{label}」を脚注番号として読みましたが、本文の数字かもしれません。</translation>
        </message>
        <message>
            <source>Tracked changes were read as accepted.</source>
            <translation>変更履歴は「承認後」として読みました。</translation>
        </message>
        <message>
            <source>Tracked changes were read as rejected: the original text.</source>
            <translation>変更履歴は「元の文」として読みました。</translation>
        </message>
        <message>
            <source>Tracked changes were read with both the old and the new words.</source>
            <translation>変更履歴は新旧の語句をともに残して読みました。</translation>
        </message>
        <message>
            <source>Page {number} is a picture without text, and what it says is missing: recognise its characters (OCR), then import the result.</source>
            <translation>{number} ページは文字のない画像で、その内容が欠けています。文字認識（OCR）を行い、その結果を取り込んでください。</translation>
        </message>
        <message>
            <source>Pages {first} to {last} are pictures without text, and what they say is missing: recognise their characters (OCR), then import the result.</source>
            <translation>{first}～{last} ページは文字のない画像で、その内容が欠けています。文字認識（OCR）を行い、その結果を取り込んでください。</translation>
        </message>
        <message>
            <source>A quotation mark is never closed: quotation marks were read as they stand.</source>
            <translation>引用符が閉じられていないため、引用符はそのまま読みました。</translation>
        </message>
        <message>
            <source>Row {line} holds zero characters: the encoding ({encoding}) may be another one.</source>
            <translation>{line} 行目に NUL 文字があります。文字コード（{encoding}）が違うかもしれません。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: the formula {value} was not kept, only what it showed.</source>
            <translation>{line} 行目、列 {column}：数式 {value} は残さず、表示されていた内容だけを残しました。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: the formula {value} has no result; nothing was kept.</source>
            <translation>{line} 行目、列 {column}：数式 {value} に結果がなく、何も残していません。</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” was not read; filled cells: {count}.</source>
            <translation>シート「{sheet}」は読みませんでした。内容のあるセル：{count} 個。</translation>
        </message>
        <message>
            <source>The hidden sheet “{sheet}” was not read; filled cells: {count}.</source>
            <translation>非表示のシート「{sheet}」は読みませんでした。内容のあるセル：{count} 個。</translation>
        </message>
        <message>
            <source>The entry number “{value}” (entry {count} of the file) is missing or there twice; the entry was kept apart.</source>
            <translation>項目番号「{value}」（ファイルの {count} 件目）がないか重複しています。その項目は別に残しました。</translation>
        </message>
        <message>
            <source>Row {line} is a remark and was left out: “{value}”.</source>
            <translation>{line} 行目は注釈のため省きました：「{value}」。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” is no value for it; it was kept as a field.</source>
            <translation>{line} 行目、列 {column}：「{value}」はこの列の値ではないため、欄として残しました。</translation>
        </message>
        <message>
            <source>Row {line}: the description of the term base cannot be understood.</source>
            <translation>{line} 行目：用語ベースの説明を解釈できません。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” was left out, an earlier row of “{concept}” says something else.</source>
            <translation>{line} 行目、列 {column}：「{concept}」の前の行と内容が異なるため「{value}」を省きました。</translation>
        </message>
        <message>
            <source>Row {line} stands above the names of the columns: “{value}”.</source>
            <translation>{line} 行目は列名より上にあります：「{value}」。</translation>
        </message>
        <message>
            <source>Row {line}: the heading “{value}” across the columns became the domain of the rows below.</source>
            <translation>{line} 行目：列にまたがる見出し「{value}」を、その下の行の分野としました。</translation>
        </message>
        <message>
            <source>Row {line}: the heading “{value}” across the columns was left out.</source>
            <translation>{line} 行目：列にまたがる見出し「{value}」を省きました。</translation>
        </message>
        <message>
            <source>The column “{column}” was left out; cells: {count}.</source>
            <translation>列「{column}」を省きました。セル：{count} 個。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” stands beyond the named columns; it was kept as a field of its own.</source>
            <translation>{line} 行目、列 {column}：「{value}」は名前のある列の外にあるため、独立した欄として残しました。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” was left out: its row has no term.</source>
            <translation>{line} 行目、列 {column}：行に用語がないため「{value}」を省きました。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: a text of {count} characters is no term; it was kept as a field.</source>
            <translation>{line} 行目、列 {column}：{count} 文字の文字列は用語ではないため、欄として残しました。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: the term “{value}” is there twice.</source>
            <translation>{line} 行目、列 {column}：用語「{value}」が重複しています。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: nothing tells the language of “{value}”; it was kept as a field.</source>
            <translation>{line} 行目、列 {column}：「{value}」の言語が分からないため、欄として残しました。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: the language “{value}” is unknown; the script decided.</source>
            <translation>{line} 行目、列 {column}：言語「{value}」は不明のため、文字から判断しました。</translation>
        </message>
        <message>
            <source>Column {column}: the script of the terms decided their language; terms: {count}.</source>
            <translation>列 {column}：用語の文字から言語を判断しました。用語：{count} 件。</translation>
        </message>
        <message>
            <source>“Chinese” was read as {lang}, by the script of the terms; terms: {count}.</source>
            <translation>「中国語」を用語の文字から {lang} として読みました。用語：{count} 件。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” is no known value; it was kept as a field.</source>
            <translation>{line} 行目、列 {column}：「{value}」は既知の値ではないため、欄として残しました。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” belongs to no term of its row; it was kept as a field.</source>
            <translation>{line} 行目、列 {column}：「{value}」は行のどの用語にも属さないため、欄として残しました。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: “{value}” has not as many parts as there are terms; it was kept as a field of the first.</source>
            <translation>{line} 行目、列 {column}：「{value}」の個数が用語の数と合わないため、最初の用語の欄として残しました。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: control characters were removed.</source>
            <translation>{line} 行目、列 {column}：制御文字を取り除きました。</translation>
        </message>
        <message>
            <source>Row {line}, column {column}: the comment “{value}” was left out.</source>
            <translation>{line} 行目、列 {column}：コメント「{value}」を省きました。</translation>
        </message>
        <message>
            <source>The id “{value}” means another concept here: the concept came in as “{concept}”.</source>
            <translation>ID「{value}」はここでは別の概念を指すため、概念を「{concept}」として取り込みました。</translation>
        </message>
        <message>
            <source>The field “{value}” was kept under other fields; terms: {count}.</source>
            <translation>項目「{value}」は他の項目として残しました（用語：{count}）。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: its words are deleted already.</source>
            <translation>修正案 {number} はファイルではコメントのみです：対象の語句は既に削除されています。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: Word computes these words.</source>
            <translation>修正案 {number} はファイルではコメントのみです：対象の語句は Word が自動で生成しています。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: its words are chosen in a form.</source>
            <translation>修正案 {number} はファイルではコメントのみです：対象の語句はフォームで選択するものです。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: its words have readings above them, or are part of an equation or a picture.</source>
            <translation>修正案 {number} はファイルではコメントのみです：対象の語句にルビがあるか、数式または図の一部です。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: somebody moved its words.</source>
            <translation>修正案 {number} はファイルではコメントのみです：対象の語句は誰かに移動されています。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: its words run over a page break.</source>
            <translation>修正案 {number} はファイルではコメントのみです：対象の語句が改ページをまたいでいます。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment at its beginning: somebody must first look for its place.</source>
            <translation>修正案 {number} はファイルの先頭にコメントとして置かれています：先に位置を確かめる必要があります。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: another one replaces its words.</source>
            <translation>修正案 {number} はファイルではコメントのみです：対象の語句は別の修正案が置き換えます。</translation>
        </message>
        <message>
            <source>Correction {number} stands in the file as a comment only: its words run over the end of a paragraph, and the proposed ones do not.</source>
            <translation>修正案 {number} はファイルではコメントのみです：対象の語句は段落の終わりをまたぎますが、修正案の語句はまたぎません。</translation>
        </message>
    </context>
    <context>
        <name>EditedNotice</name>
        <message>
            <source>“{file}” has changed since it was read.</source>
            <translation>「{file}」は読み込んだ後に変更されています。</translation>
        </message>
        <message>
            <source>Re-read (F5)</source>
            <translation>読み直す (F5)</translation>
        </message>
    </context>
    <context>
        <name>EncodingDialog</name>
        <message>
            <source>Encoding of the file</source>
            <translation>ファイルの文字コード</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>文字コード</translation>
        </message>
        <message>
            <source>First lines</source>
            <translation>最初の数行</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>読み直す</translation>
        </message>
    </context>
    <context>
        <name>KeepCopyForm</name>
        <message>
            <source>Keep “{file}”</source>
            <translation>「{file}」を保管</translation>
        </message>
        <message>
            <source>A source of its own</source>
            <translation>独立した出典</translation>
        </message>
        <message>
            <source>Copy of</source>
            <translation>次の写し</translation>
        </message>
    </context>
    <context>
        <name>NewDraftDialog</name>
        <message>
            <source>New draft</source>
            <translation>新しい稿</translation>
        </message>
        <message>
            <source>New draft of “{title}”?</source>
            <translation>「{title}」の新しい稿ですか？</translation>
        </message>
        <message>
            <source>“{file}” was changed after this briefing was read.</source>
            <translation>「{file}」はこのブリーフィングを読み込んだ後に変更されました。</translation>
        </message>
        <message>
            <source>“{file}” has the title of this briefing and much the same text.</source>
            <translation>「{file}」はこのブリーフィングと題名が同じで、本文もほぼ同じです。</translation>
        </message>
        <message>
            <source>“{file}” has the number of this briefing and much the same text.</source>
            <translation>「{file}」はこのブリーフィングと番号が同じで、本文もほぼ同じです。</translation>
        </message>
        <message>
            <source>As a new draft it takes the place of the old text, and all comments move to their words; Ctrl+Z takes that back. A separate briefing starts without comments.</source>
            <translation>新しい稿とすると旧本文に置き換わり、コメントは元の語句とともに移ります。Ctrl+Z で戻せます。別のブリーフィングとすると、コメントのない状態で始まります。</translation>
        </message>
        <message>
            <source>&amp;New draft</source>
            <translation>新しい稿(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Separate briefing</source>
            <translation>別のブリーフィング(&amp;S)</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>ブリーフィング</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>コメント %n 件</numerusform>
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
            <translation>原本のページ</translation>
        </message>
        <message>
            <source>Why there is no page</source>
            <translation>ページがない理由</translation>
        </message>
        <message>
            <source>Page in view</source>
            <translation>表示中のページ</translation>
        </message>
        <message>
            <source>Previous page (PgUp)</source>
            <translation>前のページ (PgUp)</translation>
        </message>
        <message>
            <source>Next page (PgDn)</source>
            <translation>次のページ (PgDn)</translation>
        </message>
        <message>
            <source>Zoom out (Ctrl+wheel)</source>
            <translation>縮小（Ctrl+ホイール）</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>幅に合わせる</translation>
        </message>
        <message>
            <source>Zoom in (Ctrl+wheel)</source>
            <translation>拡大（Ctrl+ホイール）</translation>
        </message>
        <message>
            <source>Hide the original page</source>
            <translation>原本のページを隠す</translation>
        </message>
    </context>
    <context>
        <name>RedraftedNotice</name>
        <message>
            <source>The file has not changed since it was read.</source>
            <translation>ファイルは読み込んだ後に変更されていません。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>The file was read again.</source>
            <translation>ファイルを読み直しました。</translation>
        </message>
        <message>
            <source>{count} in place</source>
            <translation>{count} 件は元の語句のまま</translation>
        </message>
        <message>
            <source>{count} on changed words</source>
            <translation>{count} 件は語句が変更</translation>
        </message>
        <message>
            <source>{count} to look at</source>
            <translation>{count} 件は要確認</translation>
        </message>
        <message>
            <source>The file was read again. Comments: {counts}.</source>
            <translation>ファイルを読み直しました。コメント：{counts}。</translation>
        </message>
    </context>
    <context>
        <name>RefusedNotice</name>
        <message>
            <source>Keep as a source copy…</source>
            <translation>出典の写しとして保管…</translation>
        </message>
    </context>
    <context>
        <name>ReviewDelegate</name>
        <message>
            <source>p. {page}</source>
            <translation>{page} ページ</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message>
            <source>Which footnote does the marker point to?</source>
            <translation>この注番号はどの脚注を指しますか？</translation>
        </message>
        <message>
            <source>Which number is the marker of this footnote?</source>
            <translation>この脚注の注番号はどの数字ですか？</translation>
        </message>
        <message>
            <source>What is this block?</source>
            <translation>このブロックは何ですか？</translation>
        </message>
        <message>
            <source>How are tracked changes to be read?</source>
            <translation>変更履歴をどう読みますか？</translation>
        </message>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>脚注 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marker(s)</source>
            <translation>
                <numerusform>注番号 %n 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>要確認 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to look at</source>
            <translation>確認事項なし</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>What the importer was unsure of appears here.</source>
            <translation>取り込み時に確信の持てなかった箇所がここに表示されます。</translation>
        </message>
        <message>
            <source>Nothing to look at: every marker has its footnote, nothing was left out.</source>
            <translation>確認事項はありません。すべての注番号に脚注があり、省かれたものもありません。</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Accept all like it</source>
            <translation>同種をすべて承認</translation>
        </message>
        <message>
            <source>Shift+A</source>
            <translation>Shift+A</translation>
        </message>
        <message>
            <source>Another encoding…</source>
            <translation>別の文字コード…</translation>
        </message>
        <message>
            <source>Nothing to look at: no footnotes were found, nothing was left out.</source>
            <translation>確認事項はありません。脚注は見つからず、省かれたものもありません。</translation>
        </message>
    </context>
    <context>
        <name>UnlockForm</name>
        <message>
            <source>Password for “{file}”</source>
            <translation>「{file}」のパスワード</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>That was not the password of this file.</source>
            <translation>このファイルのパスワードではありません。</translation>
        </message>
        <message>
            <source>“{file}” is protected by a password. BriefDesk does not store it.</source>
            <translation>「{file}」はパスワードで保護されています。BriefDesk はパスワードを保存しません。</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>No footnote answers the marker {label}.</source>
            <translation>注番号 {label} に対応する脚注がありません。</translation>
        </message>
        <message>
            <source>No marker was found for footnote {label}.</source>
            <translation>脚注 {label} の注番号が見つかりません。</translation>
        </message>
        <message>
            <source>Taken for a heading of level {level}, though it has no number.</source>
            <translation>番号はありませんが、レベル {level} の見出しとしました。</translation>
        </message>
        <message>
            <source>Page numbers were left out: {count}.</source>
            <translation>ページ番号を省きました：{count} か所。</translation>
        </message>
        <message>
            <source>A line that comes back on every page was left out.</source>
            <translation>各ページに繰り返される行を省きました。</translation>
        </message>
        <message>
            <source>Lines of a list of contents were left out: {count}.</source>
            <translation>目次の行を省きました：{count} 行。</translation>
        </message>
        <message>
            <source>A copyright line was left out.</source>
            <translation>著作権表示の行を省きました。</translation>
        </message>
        <message>
            <source>A line was left out: it is no part of the running text.</source>
            <translation>本文でない行を省きました。</translation>
        </message>
        <message>
            <source>Characters that are not shown were left out: {count}.</source>
            <translation>表示されない文字を省きました：{count} 個。</translation>
        </message>
        <message>
            <source>Tracked changes were read as accepted.</source>
            <translation>変更履歴は「承認後」として読みました。</translation>
        </message>
        <message>
            <source>Tracked changes were read as rejected: the original text.</source>
            <translation>変更履歴は「元の文」として読みました。</translation>
        </message>
        <message>
            <source>A correction fits the text no more and was not done.</source>
            <translation>訂正の一つが本文に合わなくなったため、行いませんでした。</translation>
        </message>
        <message>
            <source>Corrected: this is a number of the text.</source>
            <translation>訂正済み：本文の数字。</translation>
        </message>
        <message>
            <source>Corrected: this is a footnote marker.</source>
            <translation>訂正済み：脚注の注番号。</translation>
        </message>
        <message>
            <source>Corrected: this marker has another footnote.</source>
            <translation>訂正済み：この注番号は別の脚注を指す。</translation>
        </message>
        <message>
            <source>Corrected: a footnote is cited behind these words.</source>
            <translation>訂正済み：この語句の後に脚注がある。</translation>
        </message>
        <message>
            <source>Corrected: another kind of block begins here.</source>
            <translation>訂正済み：ここから別の種類のブロック。</translation>
        </message>
        <message>
            <source>Corrected: this goes on with what stands before it.</source>
            <translation>訂正済み：前の文に続く。</translation>
        </message>
        <message>
            <source>Corrected: a paragraph begins here.</source>
            <translation>訂正済み：ここから段落。</translation>
        </message>
        <message>
            <source>Corrected: this is part of the text.</source>
            <translation>訂正済み：本文である。</translation>
        </message>
        <message>
            <source>Corrected: this is no part of the text.</source>
            <translation>訂正済み：本文ではない。</translation>
        </message>
        <message>
            <source>Which footnote does the marker point to?</source>
            <translation>この注番号はどの脚注を指しますか？</translation>
        </message>
        <message>
            <source>Serious</source>
            <translation>重大</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>不確か</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>参考</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>処理済み</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>It is a number</source>
            <translation>数字である</translation>
        </message>
        <message>
            <source>Choose the marker…</source>
            <translation>注番号を選ぶ…</translation>
        </message>
        <message>
            <source>Another footnote…</source>
            <translation>別の脚注…</translation>
        </message>
        <message>
            <source>Kind of block…</source>
            <translation>ブロックの種類…</translation>
        </message>
        <message>
            <source>It is text</source>
            <translation>本文である</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>文字コード…</translation>
        </message>
        <message>
            <source>Tracked changes…</source>
            <translation>変更履歴…</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>As accepted: the text with the changes</source>
            <translation>承認後：変更を反映した文</translation>
        </message>
        <message>
            <source>As rejected: the original text</source>
            <translation>元の文：変更前</translation>
        </message>
        <message>
            <source>Heading of level 1</source>
            <translation>レベル 1 の見出し</translation>
        </message>
        <message>
            <source>Heading of level 2</source>
            <translation>レベル 2 の見出し</translation>
        </message>
        <message>
            <source>Heading of level 3</source>
            <translation>レベル 3 の見出し</translation>
        </message>
        <message>
            <source>Heading of level 4</source>
            <translation>レベル 4 の見出し</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>List item</source>
            <translation>箇条書き</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>引用</translation>
        </message>
        <message>
            <source>No part of the text</source>
            <translation>本文ではない</translation>
        </message>
        <message>
            <source>“{label}” was read as the marker of a footnote; it may be a number of the text.</source>
            <translation>「{label}」を脚注番号として読みましたが、本文の数字かもしれません。</translation>
        </message>
        <message>
            <source>Tracked changes are shown: the old words struck through, the new ones underlined.</source>
            <translation>変更履歴を表示しています。旧い語句は取り消し線、新しい語句は下線です。</translation>
        </message>
        <message>
            <source>Shown: the old words struck through, the new ones underlined</source>
            <translation>表示：旧い語句は取り消し線、新しい語句は下線</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Exact</source>
            <translation>文字どおり</translation>
        </message>
        <message>
            <source>The very characters that you type</source>
            <translation>入力した文字そのまま</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>範囲</translation>
        </message>
        <message>
            <source>This briefing</source>
            <translation>このブリーフィング</translation>
        </message>
        <message>
            <source>This matter</source>
            <translation>この案件</translation>
        </message>
        <message>
            <source>Whole library</source>
            <translation>ライブラリ全体</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>すべての言語</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中国語</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>A day, a month or a year: 2025-11-30, 2025-11 or 2025</source>
            <translation>年月日、年月または年：2025-11-30、2025-11、2025</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>All matters</source>
            <translation>すべての案件</translation>
        </message>
    </context>
    <context>
        <name>LookupStrip</name>
        <message>
            <source>Copied: {words}</source>
            <translation>コピーしました：{words}</translation>
        </message>
        <message>
            <source>Neither the term bases nor the briefings have this.</source>
            <translation>用語ベースにもブリーフィングにもありません。</translation>
        </message>
        <message>
            <source>Type a term in Chinese, Japanese or English, or how it is read.</source>
            <translation>中国語・日本語・英語の用語、または読みを入力してください。</translation>
        </message>
        <message>
            <source>Esc hides this window.</source>
            <translation>Esc でこのウィンドウを隠します。</translation>
        </message>
        <message>
            <source>Enter copies 中文（日本語）, Ctrl+Enter the first passage</source>
            <translation>Enter で「中文（日本語）」を、Ctrl+Enter で最初の箇所をコピー</translation>
        </message>
        <message>
            <source>Enter copies the passage with its place</source>
            <translation>Enter で該当箇所を出所とともにコピー</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>用語を調べる</translation>
        </message>
        <message>
            <source>Look up a term</source>
            <translation>用語を調べる</translation>
        </message>
        <message>
            <source>Look up what is copied in other programs; nothing of it is kept</source>
            <translation>ほかのプログラムでコピーした語を調べる。内容は保存しません</translation>
        </message>
    </context>
    <context>
        <name>PassageLookup</name>
        <message>
            <source>p. {page}</source>
            <translation>{page} ページ</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Words in any script, or how a term is read (iryou, yiliao), find every language.
Words in “quotation marks” are found as they are written.</source>
            <translation>どの字体の語でも、用語の読み（iryou、yiliao）でも、すべての言語を検索します。
“引用符”で囲んだ語は書かれたとおりに検索します。</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>見つかりませんでした。</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n か所</numerusform>
            </translation>
        </message>
        <message>
            <source>more than {places}</source>
            <translation>{places}以上</translation>
        </message>
        <message numerus="yes">
            <source>in %n briefing(s)</source>
            <translation>
                <numerusform>ブリーフィング %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>also {names}</source>
            <translation>別名 {names}</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>ライブラリを検索</translation>
        </message>
        <message>
            <source>Places found</source>
            <translation>見つかった箇所</translation>
        </message>
        <message>
            <source>Search the whole library</source>
            <translation>ライブラリ全体を検索</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Text</source>
            <translation>本文</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>脚注</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>用語</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>出典</translation>
        </message>
    </context>
    <context>
        <name>OutdatedNotice</name>
        <message>
            <source>“{file}” is an older draft of this briefing; the newest is shown.</source>
            <translation>「{file}」はこのブリーフィングの古い稿です。表示しているのは最新の稿です。</translation>
        </message>
        <message>
            <source>Make it the newest</source>
            <translation>これを最新の稿にする</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>場所(&amp;L):</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>ファイルの種類(&amp;T):</translation>
        </message>
    </context>
    <context>
        <name>AddTermForm</name>
        <message>
            <source>Add term</source>
            <translation>用語を追加</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中国語</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>分野</translation>
        </message>
        <message>
            <source>There is an entry already:</source>
            <translation>既に項目があります：</translation>
        </message>
        <message>
            <source>Open that entry</source>
            <translation>その項目を開く</translation>
        </message>
        <message>
            <source>As a proposal</source>
            <translation>提案として</translation>
        </message>
        <message>
            <source>“{own}” looks like “{term}” of this entry:</source>
            <translation>「{own}」はこの項目の「{term}」に似ています：</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n 件を選択</numerusform>
            </translation>
        </message>
        <message>
            <source>Another domain…</source>
            <translation>別の分野…</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>分野</translation>
        </message>
        <message>
            <source>Domain of the selected entries</source>
            <translation>選択した項目の分野</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were removed. Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>%n 件を削除しました。Ctrl+Z で元に戻せます。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConceptFilters</name>
        <message>
            <source>All domains</source>
            <translation>すべての分野</translation>
        </message>
        <message>
            <source>All term bases</source>
            <translation>すべての用語ベース</translation>
        </message>
        <message>
            <source>Find entries in any language, script or reading</source>
            <translation>言語・字体・読みを問わず項目を検索</translation>
        </message>
        <message>
            <source>Show all entries</source>
            <translation>すべての項目を表示</translation>
        </message>
        <message>
            <source>All entries</source>
            <translation>すべての項目</translation>
        </message>
        <message>
            <source>No Japanese term</source>
            <translation>日本語の用語なし</translation>
        </message>
        <message>
            <source>No Chinese term</source>
            <translation>中国語の用語なし</translation>
        </message>
        <message>
            <source>No English term</source>
            <translation>英語の用語なし</translation>
        </message>
        <message>
            <source>No confirmed reading</source>
            <translation>確認済みの読みなし</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>すべての状態</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>欠けているもの</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>分野</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Term base</source>
            <translation>用語ベース</translation>
        </message>
    </context>
    <context>
        <name>ConceptList</name>
        <message numerus="yes">
            <source>%n unsaved</source>
            <translation>
                <numerusform>未保存 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the next entry with unsaved changes</source>
            <translation>未保存の変更がある次の項目を表示</translation>
        </message>
        <message>
            <source>{shown} of {total} entries</source>
            <translation>{total} 件中 {shown} 件</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>The term bases are being read…</source>
            <translation>用語ベースを読み込み中…</translation>
        </message>
        <message>
            <source>No entry fits.
Select words in a briefing and press Ctrl+T to add them.</source>
            <translation>条件に合う項目はありません。
ブリーフィングで文字列を選んで Ctrl+T を押すと追加できます。</translation>
        </message>
        <message>
            <source>There are no entries yet. “New concept” makes one.</source>
            <translation>項目はまだありません。「新しい概念」で作成できます。</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>項目</translation>
        </message>
    </context>
    <context>
        <name>ConceptModel</name>
        <message>
            <source>{name}, edited</source>
            <translation>{name}（編集済み）</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>unsaved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中国語</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>分野</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Term base</source>
            <translation>用語ベース</translation>
        </message>
    </context>
    <context>
        <name>ConceptSearch</name>
        <message>
            <source>Find a concept in any language</source>
            <translation>任意の言語で概念を検索</translation>
        </message>
        <message>
            <source>Concepts found</source>
            <translation>見つかった概念</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>Japanese</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中国語</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>Japanese term</source>
            <translation>日本語の用語</translation>
        </message>
        <message>
            <source>Chinese term</source>
            <translation>中国語の用語</translation>
        </message>
        <message>
            <source>English term</source>
            <translation>英語の用語</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>分野</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>本来の法域</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>確度</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>時点</translation>
        </message>
        <message>
            <source>Source of the definition</source>
            <translation>定義の出典</translation>
        </message>
        <message>
            <source>Definition, in your own words</source>
            <translation>定義（自分の言葉で）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>関連概念</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>関係</translation>
        </message>
        <message>
            <source>Give the entry a term, in any language.</source>
            <translation>どの言語でもよいので、項目に用語を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>EntryPane</name>
        <message>
            <source>Choose an entry in the list to read it here; Enter edits it.</source>
            <translation>一覧で項目を選ぶとここに表示されます。Enter で編集できます。</translation>
        </message>
        <message>
            <source>Not saved: see the marked fields.</source>
            <translation>保存していません。印の付いた欄をご覧ください。</translation>
        </message>
        <message>
            <source>There are unsaved changes: save or discard them.</source>
            <translation>未保存の変更があります。保存するか破棄してください。</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>新しい項目</translation>
        </message>
        <message>
            <source>Your version, above the entry of “{name}”</source>
            <translation>あなたの版（「{name}」の項目に優先）</translation>
        </message>
        <message>
            <source>{name} · read-only: saving keeps your version above it</source>
            <translation>{name} · 読み取り専用：保存すると、あなたの版が優先されます</translation>
        </message>
        <message>
            <source>Revert to the bundled entry</source>
            <translation>同梱の項目に戻す</translation>
        </message>
        <message>
            <source>Revert to the file</source>
            <translation>ファイルの項目に戻す</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Edit (Enter in the list)</source>
            <translation>編集（一覧で Enter）</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>変更を破棄</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>関係図</translation>
        </message>
        <message>
            <source>As a proposal</source>
            <translation>提案として</translation>
        </message>
        <message>
            <source>Saving proposes the entry; it counts when it is accepted on “Proposals”</source>
            <translation>保存すると項目を提案します。「提案」で承認されると有効になります</translation>
        </message>
    </context>
    <context>
        <name>EntryView</name>
        <message>
            <source>No term to write yet</source>
            <translation>使える用語がまだありません</translation>
        </message>
        <message>
            <source>as of {date}</source>
            <translation>{date} 時点</translation>
        </message>
        <message>
            <source>The editor of this entry is not sure</source>
            <translation>この項目の編者は確信していません</translation>
        </message>
        <message>
            <source>Likely, not confirmed by the editor</source>
            <translation>おそらく正しい（編者未確認）</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定義</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中国語</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>その他の言語</translation>
        </message>
        <message>
            <source>Write {term}</source>
            <translation>{term} と書く</translation>
        </message>
        <message>
            <source>no reading yet</source>
            <translation>読みなし</translation>
        </message>
        <message>
            <source>behind {words}</source>
            <translation>{words}の後</translation>
        </message>
        <message>
            <source>before {words}</source>
            <translation>{words}の前</translation>
        </message>
        <message>
            <source>not behind {words}</source>
            <translation>{words}の後でない</translation>
        </message>
        <message>
            <source>not before {words}</source>
            <translation>{words}の前でない</translation>
        </message>
        <message>
            <source>where {words} is the law named nearest</source>
            <translation>直近に挙がる法令が{words}</translation>
        </message>
        <message>
            <source>in blocks of the type {words}</source>
            <translation>種類が{words}のブロック内</translation>
        </message>
        <message>
            <source>Only {conditions}</source>
            <translation>次の場合のみ：{conditions}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>出典</translation>
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
            <translation>{date} 閲覧</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>関連概念</translation>
        </message>
    </context>
    <context>
        <name>ForbidForm</name>
        <message>
            <source>Wrong rendering of…</source>
            <translation>誤訳として登録…</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>誤訳</translation>
        </message>
        <message>
            <source>Rendering of</source>
            <translation>対象の概念</translation>
        </message>
        <message>
            <source>Write instead</source>
            <translation>正しい訳語</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History of the entry</source>
            <translation>項目の履歴</translation>
        </message>
        <message>
            <source>Nobody has changed this entry; it is as it came with its file.</source>
            <translation>この項目は変更されておらず、元のファイルのままです。</translation>
        </message>
    </context>
    <context>
        <name>PickDialog</name>
        <message>
            <source>Choose a concept</source>
            <translation>概念を選ぶ</translation>
        </message>
    </context>
    <context>
        <name>ReadingsPage</name>
        <message numerus="yes">
            <source>%n readings to confirm</source>
            <translation>
                <numerusform>未確認の読み %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>The term bases are being read…</source>
            <translation>用語ベースを読み込み中…</translation>
        </message>
        <message numerus="yes">
            <source>%n readings were skipped.</source>
            <translation>
                <numerusform>読み %n 件をスキップしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Every Japanese term has a confirmed reading.</source>
            <translation>すべての日本語用語の読みが確認済みです。</translation>
        </message>
        <message>
            <source>A reading is written in hiragana: type how it is read.</source>
            <translation>読みは平仮名で書きます。読むとおりに入力してください。</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>読み</translation>
        </message>
        <message>
            <source>Reading in hiragana</source>
            <translation>平仮名の読み</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Open the entry</source>
            <translation>項目を開く</translation>
        </message>
        <message>
            <source>Show them again</source>
            <translation>もう一度表示</translation>
        </message>
    </context>
    <context>
        <name>RelationFields</name>
        <message>
            <source>Relation</source>
            <translation>関係</translation>
        </message>
        <message>
            <source>Why: what is different</source>
            <translation>理由：何が違うか</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Remove this relation</source>
            <translation>この関係を削除</translation>
        </message>
        <message>
            <source>Choose a concept…</source>
            <translation>概念を選ぶ…</translation>
        </message>
    </context>
    <context>
        <name>SourceFields</name>
        <message>
            <source>Remove this source</source>
            <translation>この出典を削除</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>表題</translation>
        </message>
        <message>
            <source>Law number</source>
            <translation>法令番号</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>項</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>号</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>ウェブアドレス</translation>
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
            <translation>閲覧</translation>
        </message>
    </context>
    <context>
        <name>TermBaseWindow</name>
        <message>
            <source>Term base</source>
            <translation>用語ベース</translation>
        </message>
        <message numerus="yes">
            <source>%n entries have changes that are not saved.</source>
            <translation>
                <numerusform>項目 %n 件に未保存の変更があります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept changes wait in their entries, also after BriefDesk was closed.</source>
            <translation>残した変更は、BriefDesk を閉じた後もそれぞれの項目に残ります。</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Keep for later</source>
            <translation>後のために残す(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>破棄(&amp;D)</translation>
        </message>
        <message>
            <source>Pages of the term base</source>
            <translation>用語ベースのページ</translation>
        </message>
        <message>
            <source>New concept</source>
            <translation>新しい概念</translation>
        </message>
        <message>
            <source>New concept (Ctrl+N)</source>
            <translation>新しい概念 (Ctrl+N)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
    </context>
    <context>
        <name>TermFields</name>
        <message>
            <source>Term</source>
            <translation>用語</translation>
        </message>
        <message>
            <source>Status of the term</source>
            <translation>用語の状態</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Write instead</source>
            <translation>正しい語</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Remove this term</source>
            <translation>この用語を削除</translation>
        </message>
        <message>
            <source>Reading in hiragana</source>
            <translation>平仮名の読み</translation>
        </message>
        <message>
            <source>Pinyin, if unusual</source>
            <translation>ピンイン（特殊な読みの場合）</translation>
        </message>
    </context>
    <context>
        <name>_Details</name>
        <message>
            <source>several with 、 between</source>
            <translation>複数は「、」で区切る</translation>
        </message>
        <message>
            <source>Source of this term</source>
            <translation>この用語の出典</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>使用域</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>使用地域</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>確度</translation>
        </message>
        <message>
            <source>Recognised</source>
            <translation>認識方法</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>用例</translation>
        </message>
        <message>
            <source>Only behind</source>
            <translation>次の語の後のみ</translation>
        </message>
        <message>
            <source>Only before</source>
            <translation>次の語の前のみ</translation>
        </message>
        <message>
            <source>Never behind</source>
            <translation>次の語の後は除く</translation>
        </message>
        <message>
            <source>Never before</source>
            <translation>次の語の前は除く</translation>
        </message>
        <message>
            <source>Only where the law named nearest is</source>
            <translation>直近に挙がる法令が次の場合のみ</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <source>The id “{id}” is used in “{other}” too.</source>
            <translation>ID「{id}」は「{other}」でも使われています。</translation>
        </message>
        <message>
            <source>A word that blocks terms is empty.</source>
            <translation>用語を抑止する語が空です。</translation>
        </message>
        <message>
            <source>An approved concept has a domain.</source>
            <translation>承認済みの概念には分野が必要です。</translation>
        </message>
        <message>
            <source>An approved concept has a definition.</source>
            <translation>承認済みの概念には定義が必要です。</translation>
        </message>
        <message>
            <source>An approved concept says where it is defined.</source>
            <translation>承認済みの概念には定義の出典が必要です。</translation>
        </message>
        <message>
            <source>An approved concept says as of when it is right.</source>
            <translation>承認済みの概念には、いつの時点で正しいかの記載が必要です。</translation>
        </message>
        <message>
            <source>An approved concept has a Japanese term.</source>
            <translation>承認済みの概念には日本語の用語が必要です。</translation>
        </message>
        <message>
            <source>An approved concept has a preferred Chinese term.</source>
            <translation>承認済みの概念には推奨の中国語用語が必要です。</translation>
        </message>
        <message>
            <source>An approved concept has an English term.</source>
            <translation>承認済みの概念には英語の用語が必要です。</translation>
        </message>
        <message>
            <source>An approved concept is sure; this one is {value}.</source>
            <translation>承認済みの概念は「確実」でなければなりません。この概念は {value} です。</translation>
        </message>
        <message>
            <source>An approved concept has a source with an article or a page.</source>
            <translation>承認済みの概念には、条またはページを示した出典が必要です。</translation>
        </message>
        <message>
            <source>Nobody has confirmed the reading “{reading}” of “{text}”.</source>
            <translation>「{text}」の読み「{reading}」は誰も確認していません。</translation>
        </message>
        <message>
            <source>“{text}” may mean “{target}”: name it as a false friend, and why.</source>
            <translation>「{text}」は「{target}」を意味することもあります。空似言葉として挙げ、理由を書いてください。</translation>
        </message>
        <message>
            <source>“{text}” is preferred for “{other}” too: name that under “may also mean”, or say in a note what tells them apart.</source>
            <translation>「{text}」は「{other}」の推奨用語でもあります。「ほかの意味」に挙げるか、違いを備考に書いてください。</translation>
        </message>
        <message>
            <source>“{text}” is found where “{other}” is meant, as “{like}”.</source>
            <translation>「{text}」は、「{other}」を意味する箇所でも「{like}」として見つかります。</translation>
        </message>
        <message>
            <source>The Japanese term “{text}” has no reading.</source>
            <translation>日本語の用語「{text}」に読みがありません。</translation>
        </message>
        <message>
            <source>The reading “{reading}” of “{text}” is not all hiragana.</source>
            <translation>「{text}」の読み「{reading}」に平仮名でない文字があります。</translation>
        </message>
        <message>
            <source>“{text}” is written as it is read, which is not “{reading}”.</source>
            <translation>「{text}」は表記どおりに読み、「{reading}」ではありません。</translation>
        </message>
        <message>
            <source>The reading “{reading}” of “{text}” is no pinyin without tones.</source>
            <translation>「{text}」の読み「{reading}」は声調なしのピンインではありません。</translation>
        </message>
        <message>
            <source>The Chinese term “{text}” has kana in it.</source>
            <translation>中国語の用語「{text}」に仮名が含まれています。</translation>
        </message>
        <message>
            <source>The concept is related to itself.</source>
            <translation>概念が自分自身と関係付けられています。</translation>
        </message>
        <message>
            <source>A relation leads to “{target}”, which there is not.</source>
            <translation>存在しない「{target}」への関係があります。</translation>
        </message>
        <message>
            <source>“{text}” may mean “{target}”, no other concept.</source>
            <translation>「{text}」は「{target}」を意味し得るとされていますが、そのような別の概念はありません。</translation>
        </message>
        <message>
            <source>Say why “{target}” is a false friend.</source>
            <translation>「{target}」が空似言葉である理由を書いてください。</translation>
        </message>
        <message>
            <source>“{target}” does not name this concept as a false friend.</source>
            <translation>「{target}」はこの概念を空似言葉として挙げていません。</translation>
        </message>
        <message>
            <source>A source has neither title nor address.</source>
            <translation>表題もアドレスもない出典があります。</translation>
        </message>
        <message>
            <source>The source “{title}” is of the kind “{value}”, none we know.</source>
            <translation>出典「{title}」の種類「{value}」は不明です。</translation>
        </message>
        <message>
            <source>The address “{value}” of “{title}” is no web address.</source>
            <translation>「{title}」のアドレス「{value}」はウェブアドレスではありません。</translation>
        </message>
        <message>
            <source>“{value}” of “{title}” is no law's number: write it as 平成15年法律第57号.</source>
            <translation>「{title}」の「{value}」は法令番号ではありません。「平成15年法律第57号」の形で書いてください。</translation>
        </message>
        <message>
            <source>“{title}” has the number {value} here and {other} at {concept}.</source>
            <translation>「{title}」の番号がここでは {value}、{concept} では {other} です。</translation>
        </message>
        <message>
            <source>“{value}” is no number of an article of “{title}”.</source>
            <translation>「{value}」は「{title}」の条番号ではありません。</translation>
        </message>
        <message>
            <source>{value} is of {year}, later than {event}.</source>
            <translation>{value} は {year} 年のもので、{event} より後です。</translation>
        </message>
        <message>
            <source>“{title}” is in force before it is promulgated: {value}.</source>
            <translation>「{title}」は公布より前に施行されています：{value}。</translation>
        </message>
        <message>
            <source>“{id}” cannot be an id: write letters, digits, “.”, “_” or “-”.</source>
            <translation>「{id}」は ID にできません。英数字と「.」「_」「-」で書いてください。</translation>
        </message>
        <message>
            <source>The ids of concepts begin with “c-”, and “{id}” does not.</source>
            <translation>概念の ID は「c-」で始まりますが、「{id}」は違います。</translation>
        </message>
        <message>
            <source>Another term of the concept has the id “{id}” too.</source>
            <translation>この概念の別の用語も ID「{id}」を使っています。</translation>
        </message>
        <message>
            <source>The concept has no term.</source>
            <translation>概念に用語がありません。</translation>
        </message>
        <message>
            <source>The term “{text}” has no letter by which it can be found.</source>
            <translation>用語「{text}」には検索の手掛かりになる文字がありません。</translation>
        </message>
        <message>
            <source>“{words}” has a line break, or blanks at its ends: remove them.</source>
            <translation>「{words}」に改行または前後の空白があります。取り除いてください。</translation>
        </message>
        <message>
            <source>“{words}…” is {length} characters long: this is no term.</source>
            <translation>「{words}…」は {length} 文字あり、用語ではありません。</translation>
        </message>
        <message>
            <source>“{text}” is in “{lang}”, a language without rules here.</source>
            <translation>「{text}」の言語「{lang}」にはここに規則がありません。</translation>
        </message>
        <message>
            <source>“{lang}” is no language: write ja, zh-Hans or en at “{text}”.</source>
            <translation>「{lang}」は言語ではありません。「{text}」には ja、zh-Hans、en のいずれかを書いてください。</translation>
        </message>
        <message>
            <source>“{value}” is none of the jurisdictions JP, CN, TW, HK, EU, INT.</source>
            <translation>「{value}」は法域 JP、CN、TW、HK、EU、INT のいずれでもありません。</translation>
        </message>
        <message>
            <source>“{text}” is of the type “{value}”, which there is not.</source>
            <translation>「{text}」の種別「{value}」は存在しません。</translation>
        </message>
        <message>
            <source>“{text}” is matched by “{value}”, which there is not.</source>
            <translation>「{text}」の認識方法「{value}」は存在しません。</translation>
        </message>
        <message>
            <source>“{value}” is no date: write it as 2025-12-31.</source>
            <translation>「{value}」は日付ではありません。2025-12-31 の形で書いてください。</translation>
        </message>
        <message>
            <source>A condition of “{text}” is empty: remove it.</source>
            <translation>「{text}」に空の条件があります。削除してください。</translation>
        </message>
        <message>
            <source>A condition of “{text}” names “{value}”, no kind of block.</source>
            <translation>「{text}」の条件にある「{value}」はブロックの種類ではありません。</translation>
        </message>
        <message>
            <source>“{text}” is allowed and not allowed in the same concept.</source>
            <translation>「{text}」は同じ概念で使用可とも使用不可ともされています。</translation>
        </message>
        <message>
            <source>“{text}” is forbidden and must then be deprecated.</source>
            <translation>「{text}」は使用禁止であり、状態は「非推奨」でなければなりません。</translation>
        </message>
        <message>
            <source>“{text}” is forbidden: say what to write instead.</source>
            <translation>「{text}」は使用禁止です。代わりに何と書くかを示してください。</translation>
        </message>
        <message>
            <source>“{value}”, instead of “{text}”, is no allowed term here.</source>
            <translation>「{text}」の代わりの「{value}」は、ここで使える用語ではありません。</translation>
        </message>
        <message>
            <source>“{text}” and “{other}” are both preferred: choose one.</source>
            <translation>「{text}」と「{other}」がともに推奨です。どちらかを選んでください。</translation>
        </message>
        <message>
            <source>“{text}” is there twice.</source>
            <translation>「{text}」が重複しています。</translation>
        </message>
        <message>
            <source>“{text}” is a spelling of “{value}”, no term of the concept.</source>
            <translation>「{text}」は「{value}」の異表記とされていますが、後者はこの概念の用語ではありません。</translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>Line {line}, “{concept}”: the forbidden term “{value}” was not deprecated; it is now.</source>
            <translation>{line} 行目、「{concept}」：使用禁止の用語「{value}」が「非推奨」でなかったため、そのように改めました。</translation>
        </message>
        <message>
            <source>Line {line}, “{concept}”: the note “{value}” cannot be understood; it was kept.</source>
            <translation>{line} 行目、「{concept}」：注記「{value}」を解釈できません。そのまま残しました。</translation>
        </message>
        <message>
            <source>BriefDesk has no field “{subject}”: its {count} values were kept as further fields.</source>
            <translation>BriefDesk に欄「{subject}」はありません。その値 {count} 件は追加の欄として残しました。</translation>
        </message>
        <message>
            <source>Marks inside of texts ({subject}) were left out {count} times.</source>
            <translation>文字列中のマーク（{subject}）を {count} 回省きました。</translation>
        </message>
        <message>
            <source>Line {line}: “{part}” of the head of the file was left out: “{value}”.</source>
            <translation>{line} 行目：ファイルのヘッダーの「{part}」を省きました：「{value}」。</translation>
        </message>
        <message>
            <source>Line {line}: “{part}” is in no entry and was left out: “{value}”.</source>
            <translation>{line} 行目：「{part}」はどの項目にも属さないため省きました：「{value}」。</translation>
        </message>
        <message>
            <source>Line {line}: an entry has no id; it was given “{concept}”.</source>
            <translation>{line} 行目：ID のない項目に「{concept}」を付けました。</translation>
        </message>
        <message>
            <source>Line {line}: the id “{value}” is used a second time; “{concept}” replaces it.</source>
            <translation>{line} 行目：ID「{value}」が重複しているため、「{concept}」に替えました。</translation>
        </message>
        <message>
            <source>Line {line}, “{concept}”: the id “{value}” of a term is used a second time; another one replaces it.</source>
            <translation>{line} 行目、「{concept}」：用語の ID「{value}」が重複しているため、別の ID に替えました。</translation>
        </message>
        <message>
            <source>Some ids ({count}) cannot be ids in a TBX file; others replace them. The first is “{value}”.</source>
            <translation>TBX ファイルで使えない ID（{count} 件）を別のものに替えました。最初のものは「{value}」です。</translation>
        </message>
        <message>
            <source>Line {line}, “{concept}”: a term is empty; it was left out.</source>
            <translation>{line} 行目、「{concept}」：空の用語を省きました。</translation>
        </message>
        <message>
            <source>Line {line}, “{concept}”: a term has {length} characters, more than {limit}; it was left out: “{value}”.</source>
            <translation>{line} 行目、「{concept}」：用語が {length} 文字あり、{limit} 文字を超えるため省きました：「{value}」。</translation>
        </message>
        <message>
            <source>Line {line}: “{concept}” has no term; it was left out.</source>
            <translation>{line} 行目：「{concept}」は用語がないため省きました。</translation>
        </message>
        <message>
            <source>The language “{subject}” was read as {tag} in {count} places; its tag was kept.</source>
            <translation>言語「{subject}」を {count} か所で {tag} として読みました。元のタグは残しました。</translation>
        </message>
        <message>
            <source>The language “{subject}” does not say in which script; in {count} places {tag} was read from the characters.</source>
            <translation>言語「{subject}」に文字の指定がないため、{count} か所で文字から {tag} と判断しました。</translation>
        </message>
        <message>
            <source>Line {line}, “{concept}”: terms name no language; they were read as “und”.</source>
            <translation>{line} 行目、「{concept}」：言語の指定がない用語を「und」として読みました。</translation>
        </message>
        <message>
            <source>The file says that it is in {declared} but is in {encoding}: it was read as that.</source>
            <translation>ファイルの宣言は {declared} ですが、実際は {encoding} です。後者として読みました。</translation>
        </message>
        <message>
            <source>Bytes that are no {encoding} were replaced by “�”: {count} characters.</source>
            <translation>{encoding} でないバイトを「�」に置き換えました：{count} 文字。</translation>
        </message>
        <message>
            <source>Line {line}: a sentence, and no term of this file needed it as context; it was left out: “{value}”.</source>
            <translation>{line} 行目：文であり、このファイルのどの用語の用例にもならないため省きました：「{value}」。</translation>
        </message>
        <message>
            <source>Marks inside of texts ({subject}) were left out of {count} units.</source>
            <translation>{count} 個の翻訳単位で文字列中のマーク（{subject}）を省きました。</translation>
        </message>
        <message>
            <source>Line {line}: “{part}” is in no unit and was left out: “{value}”.</source>
            <translation>{line} 行目：「{part}」はどの翻訳単位にも属さないため省きました：「{value}」。</translation>
        </message>
        <message>
            <source>Line {line}, “{concept}”: the term “{value}” was put on one line.</source>
            <translation>{line} 行目、「{concept}」：用語「{value}」を一行にまとめました。</translation>
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
            <translation>項目を調べ、編集する</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>読み</translation>
        </message>
        <message>
            <source>Confirm how Japanese terms are read</source>
            <translation>日本語用語の読みを確認する</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>下書き</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>承認済み</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>廃止</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>確実</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>おそらく</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>不確か</translation>
        </message>
        <message>
            <source>term</source>
            <translation>用語</translation>
        </message>
        <message>
            <source>statute</source>
            <translation>法令</translation>
        </message>
        <message>
            <source>body</source>
            <translation>機関</translation>
        </message>
        <message>
            <source>document</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>system</source>
            <translation>システム</translation>
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
            <translation>全体</translation>
        </message>
        <message>
            <source>related</source>
            <translation>関連</translation>
        </message>
        <message>
            <source>false friend of</source>
            <translation>空似言葉</translation>
        </message>
        <message>
            <source>superseded by</source>
            <translation>後継</translation>
        </message>
        <message>
            <source>reading confirmed</source>
            <translation>読み確認済み</translation>
        </message>
        <message>
            <source>reading from the list of exceptions</source>
            <translation>読みは例外リストによる</translation>
        </message>
        <message>
            <source>reading proposed</source>
            <translation>読みは推定</translation>
        </message>
        <message>
            <source>full form</source>
            <translation>正式名称</translation>
        </message>
        <message>
            <source>short form</source>
            <translation>略称</translation>
        </message>
        <message>
            <source>abbreviation</source>
            <translation>略語</translation>
        </message>
        <message>
            <source>variant</source>
            <translation>異形</translation>
        </message>
        <message>
            <source>calque</source>
            <translation>翻訳借用</translation>
        </message>
        <message>
            <source>gloss</source>
            <translation>説明訳</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>政策</translation>
        </message>
        <message>
            <source>journalistic</source>
            <translation>報道</translation>
        </message>
        <message>
            <source>medical</source>
            <translation>医学</translation>
        </message>
        <message>
            <source>in any script and width</source>
            <translation>字体・全角半角を問わない</translation>
        </message>
        <message>
            <source>to the letter</source>
            <translation>文字どおり</translation>
        </message>
        <message>
            <source>with capitals as written</source>
            <translation>大文字小文字を区別</translation>
        </message>
        <message>
            <source>in searches only</source>
            <translation>検索のみ</translation>
        </message>
        <message>
            <source>law</source>
            <translation>法令</translation>
        </message>
        <message>
            <source>Cabinet</source>
            <translation>内閣</translation>
        </message>
        <message>
            <source>ministry</source>
            <translation>省庁</translation>
        </message>
        <message>
            <source>EU act</source>
            <translation>EU 法令</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>ウェブページ</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>中国語（簡体字）</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>中国語（繁体字）</translation>
        </message>
        <message>
            <source>Chinese, Taiwan</source>
            <translation>中国語（台湾）</translation>
        </message>
        <message>
            <source>Chinese, Hong Kong</source>
            <translation>中国語（香港）</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>EU health data</source>
            <translation>EU の健康データ</translation>
        </message>
        <message>
            <source>Government bodies</source>
            <translation>行政機関・会議体</translation>
        </message>
        <message>
            <source>Health systems and databases</source>
            <translation>医療情報システムとデータベース</translation>
        </message>
        <message>
            <source>Health care</source>
            <translation>医療・介護</translation>
        </message>
        <message>
            <source>Legal procedure</source>
            <translation>立法と法令用語</translation>
        </message>
        <message>
            <source>Medical data law</source>
            <translation>医療データ法制</translation>
        </message>
        <message>
            <source>Personal information</source>
            <translation>個人情報保護</translation>
        </message>
        <message>
            <source>Policy documents</source>
            <translation>政策文書</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>技術</translation>
        </message>
        <message>
            <source>Bundled</source>
            <translation>同梱</translation>
        </message>
        <message>
            <source>My entries</source>
            <translation>自分の項目</translation>
        </message>
        <message>
            <source>Term bases</source>
            <translation>用語ベース</translation>
        </message>
        <message>
            <source>Order, link and remove term bases</source>
            <translation>用語ベースを並べ替え、リンクし、削除する</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>用語候補</translation>
        </message>
        <message>
            <source>Find terms in the open briefing that no term base has</source>
            <translation>開いているブリーフィングから、どの用語ベースにもない用語を探す</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>関係図</translation>
        </message>
        <message>
            <source>See a concept among its relatives in other jurisdictions</source>
            <translation>概念を他の法域の関連概念とともに見る</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>提案</translation>
        </message>
        <message>
            <source>Decide what translators propose</source>
            <translation>翻訳者の提案を決定する</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>What the column holds</source>
            <translation>列の内容</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Import</source>
            <translation>取り込む</translation>
        </message>
        <message>
            <source>A new term base</source>
            <translation>新しい用語ベース</translation>
        </message>
        <message>
            <source>as is best for the file</source>
            <translation>ファイルに合わせて自動</translation>
        </message>
        <message>
            <source>its number (id)</source>
            <translation>番号（ID）</translation>
        </message>
        <message>
            <source>a term in common</source>
            <translation>共通の用語</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>ファイルの項目</translation>
        </message>
        <message>
            <source>How the entries of the file stand to yours</source>
            <translation>ファイルの項目と自分の項目の関係</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>取り込み先</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>その名前</translation>
        </message>
        <message>
            <source>An entry is one of yours by</source>
            <translation>同じ項目とみなす基準</translation>
        </message>
        <message>
            <source>If you have it already</source>
            <translation>既にある場合</translation>
        </message>
        <message>
            <source>A term base needs a name.</source>
            <translation>用語ベースには名前が必要です。</translation>
        </message>
        <message>
            <source>There is a term base “{name}” already: choose another name, or it.</source>
            <translation>用語ベース「{name}」は既にあります。別の名前にするか、それを選んでください。</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>競合</translation>
        </message>
        <message>
            <source>Additions</source>
            <translation>追記</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>同一</translation>
        </message>
        <message>
            <source>Entries: {added} added, up to {changed} changed, the rest as they were.</source>
            <translation>項目：追加 {added} 件、変更は最大 {changed} 件、残りは変更なし。</translation>
        </message>
        <message>
            <source>Entries: {counts}.</source>
            <translation>項目：{counts}。</translation>
        </message>
        <message numerus="yes">
            <source>%n left out until you say which of yours they are.</source>
            <translation>
                <numerusform>%n 件は、自分のどの項目に当たるかを示すまで取り込みません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not kept as it was</source>
            <translation>そのまま残せないもの</translation>
        </message>
    </context>
    <context>
        <name>DecisionPane</name>
        <message>
            <source>This entry (keys 0–4)</source>
            <translation>この項目（キー 0～4）</translation>
        </message>
        <message>
            <source>As for all</source>
            <translation>全体と同じ</translation>
        </message>
        <message>
            <source>Key {key} in the list</source>
            <translation>一覧で {key} キー</translation>
        </message>
        <message>
            <source>Which of mine it is</source>
            <translation>自分のどの項目に当たるか</translation>
        </message>
        <message>
            <source>It may be several of yours. It is</source>
            <translation>自分の複数の項目に当たり得ます。該当するのは</translation>
        </message>
        <message>
            <source>not decided: it is left out</source>
            <translation>未決定：取り込まない</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <source>The entry</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>only mine: the file has it no more</source>
            <translation>自分のみ：ファイルにはもうありません</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Will be</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>相違</translation>
        </message>
        <message>
            <source>only in the file</source>
            <translation>ファイルのみ</translation>
        </message>
        <message>
            <source>only mine</source>
            <translation>自分のみ</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>以前</translation>
        </message>
        <message>
            <source>Now in the file</source>
            <translation>現在のファイル</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>消失</translation>
        </message>
        <message>
            <source>The two say the same.</source>
            <translation>両者の内容は同じです。</translation>
        </message>
        <message>
            <source>as mine</source>
            <translation>自分と同じ</translation>
        </message>
        <message>
            <source>as the file</source>
            <translation>ファイルと同じ</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export terms</source>
            <translation>用語の書き出し</translation>
        </message>
        <message>
            <source>&amp;Approved entries only</source>
            <translation>承認済みの項目のみ(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Japanese</source>
            <translation>日本語(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Chinese</source>
            <translation>中国語(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>英語(&amp;E)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>All term bases in use</source>
            <translation>使用中のすべての用語ベース</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Domains</source>
            <translation>分野</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>保存先</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>書き出し先のフォルダー</translation>
        </message>
        <message>
            <source>terms</source>
            <translation>用語</translation>
        </message>
        <message>
            <source>Export terms to</source>
            <translation>用語の書き出し先</translation>
        </message>
        <message>
            <source>Choose at least one language.</source>
            <translation>言語を一つ以上選んでください。</translation>
        </message>
        <message>
            <source>Choose at least one domain.</source>
            <translation>分野を一つ以上選んでください。</translation>
        </message>
        <message>
            <source>Writing the terms…</source>
            <translation>用語を書き出し中…</translation>
        </message>
        <message>
            <source>Files in it with the same names will be replaced.</source>
            <translation>その中の同名のファイルは置き換えられます。</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” was written: {entries}.</source>
            <translation>「{name}」を書き出しました：{entries}。</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>ファイル %n 個</numerusform>
            </translation>
        </message>
        <message>
            <source>{files} were written: {entries}.</source>
            <translation>{files}を書き出しました：{entries}。</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import terms: {name}</source>
            <translation>用語の取り込み：{name}</translation>
        </message>
        <message>
            <source>Import pasted rows</source>
            <translation>貼り付けた行の取り込み</translation>
        </message>
        <message>
            <source>pasted rows</source>
            <translation>貼り付けた行</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>「{name}」を読み込み中…</translation>
        </message>
        <message>
            <source>Importing “{name}”…</source>
            <translation>「{name}」を取り込み中…</translation>
        </message>
        <message>
            <source>“{name}”: {counts}. Ctrl+Z takes it back.</source>
            <translation>「{name}」：{counts}。Ctrl+Z で元に戻せます。</translation>
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
            <translation>削除</translation>
        </message>
        <message>
            <source>Save this layout</source>
            <translation>このレイアウトを保存</translation>
        </message>
        <message>
            <source>Forget the chosen layout</source>
            <translation>選択したレイアウトを削除</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>レイアウト</translation>
        </message>
        <message>
            <source>As guessed</source>
            <translation>推定どおり</translation>
        </message>
    </context>
    <context>
        <name>LinkNotice</name>
        <message>
            <source>“{file}”, which the term base “{name}” follows, has changed.</source>
            <translation>用語ベース「{name}」が連動するファイル「{file}」が変更されています。</translation>
        </message>
        <message numerus="yes">
            <source>%n other linked files, too.</source>
            <translation>
                <numerusform>ほかにもリンクしたファイル %n 個が変更されています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the changes</source>
            <translation>変更を表示</translation>
        </message>
    </context>
    <context>
        <name>MappingPage</name>
        <message>
            <source>an entry</source>
            <translation>1 項目</translation>
        </message>
        <message>
            <source>a term</source>
            <translation>1 用語</translation>
        </message>
        <message>
            <source>recognised</source>
            <translation>自動判定</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>コンマ</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>セミコロン</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>タブ</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>縦線</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Each of these characters parts terms; {sign} is the end of a line</source>
            <translation>これらの文字がそれぞれ用語を区切ります。{sign} は改行です</translation>
        </message>
        <message>
            <source>First rows of the sheet</source>
            <translation>シートの最初の数行</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>レイアウト</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>シート</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>文字コード</translation>
        </message>
        <message>
            <source>Cells parted by</source>
            <translation>セルの区切り</translation>
        </message>
        <message>
            <source>A row is</source>
            <translation>1 行の内容</translation>
        </message>
        <message>
            <source>Rows above the content</source>
            <translation>内容より上の行数</translation>
        </message>
        <message>
            <source>Terms in a cell parted by</source>
            <translation>セル内の用語の区切り</translation>
        </message>
        <message>
            <source>Say which column holds terms.</source>
            <translation>用語の列を示してください。</translation>
        </message>
    </context>
    <context>
        <name>NameForm</name>
        <message>
            <source>New term base</source>
            <translation>新しい用語ベース</translation>
        </message>
        <message>
            <source>Rename term base</source>
            <translation>用語ベースの名前を変更</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>RenewDialog</name>
        <message>
            <source>Changes in {name}</source>
            <translation>{name} の変更</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>そのままにする</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>「{name}」を読み込み中…</translation>
        </message>
        <message>
            <source>“{name}”: {counts}. Ctrl+Z takes it back.</source>
            <translation>「{name}」：{counts}。Ctrl+Z で元に戻せます。</translation>
        </message>
    </context>
    <context>
        <name>RenewalPage</name>
        <message>
            <source>Link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Accept the changes</source>
            <translation>変更を承認</translation>
        </message>
        <message>
            <source>Name of the term base</source>
            <translation>用語ベースの名前</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>ファイルの項目</translation>
        </message>
        <message>
            <source>What the file would change</source>
            <translation>ファイルによる変更</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Not kept as it was</source>
            <translation>そのまま残せないもの</translation>
        </message>
        <message>
            <source>The file is read-only here: change it in the program it comes from.</source>
            <translation>このファイルはここでは読み取り専用です。元のプログラムで変更してください。</translation>
        </message>
        <message>
            <source>Nothing changes before you accept it.</source>
            <translation>承認するまで何も変わりません。</translation>
        </message>
        <message>
            <source>The entries of the file are the same as before.</source>
            <translation>ファイルの項目は以前と同じです。</translation>
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
            <translation>項目</translation>
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
            <translation>残せなかったもの</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>すべてコピー</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Everything in the file was kept.</source>
            <translation>ファイルの内容はすべて残しました。</translation>
        </message>
        <message>
            <source>import report.csv</source>
            <translation>取り込み報告.csv</translation>
        </message>
        <message>
            <source>Save the report as</source>
            <translation>報告の保存先</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV ファイル (*.csv)</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>テキストファイル (*.txt)</translation>
        </message>
        <message>
            <source>The report was saved as “{name}”.</source>
            <translation>報告を「{name}」として保存しました。</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
    </context>
    <context>
        <name>SampleStrip</name>
        <message numerus="yes">
            <source>%n rows in all</source>
            <translation>
                <numerusform>全 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>The first entries will be  ·  {count}</source>
            <translation>最初の項目は次のとおり  ·  {count}</translation>
        </message>
        <message>
            <source>No entry comes of these rows.</source>
            <translation>これらの行からは項目ができません。</translation>
        </message>
    </context>
    <context>
        <name>SaveLayoutForm</name>
        <message>
            <source>Save layout</source>
            <translation>レイアウトを保存</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>e.g. an office or client</source>
            <translation>例：事務所または依頼者</translation>
        </message>
    </context>
    <context>
        <name>StepsDialog</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>「{name}」を読み込み中…</translation>
        </message>
        <message>
            <source>Step 1 of 2: what the columns hold</source>
            <translation>手順 1/2：列の内容</translation>
        </message>
        <message>
            <source>What the file brings</source>
            <translation>ファイルから取り込む内容</translation>
        </message>
        <message>
            <source>Step 2 of 2: what it brings</source>
            <translation>手順 2/2：取り込む内容</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
    </context>
    <context>
        <name>TermBasesPage</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>follows {file}</source>
            <translation>{file} に連動</translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>バージョン {version}</translation>
        </message>
        <message>
            <source>read {time}</source>
            <translation>{time} 読み込み</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>使用していません</translation>
        </message>
        <message>
            <source>the file has changed</source>
            <translation>ファイルが変更されています</translation>
        </message>
        <message>
            <source>comes with BriefDesk, counts last</source>
            <translation>BriefDesk に付属、優先順位は最後</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>再び使う</translation>
        </message>
        <message>
            <source>Do not use</source>
            <translation>使わない</translation>
        </message>
        <message>
            <source>Link a file</source>
            <translation>ファイルのリンク</translation>
        </message>
        <message>
            <source>“{name}” no longer follows its file. Ctrl+Z takes it back.</source>
            <translation>「{name}」はファイルに連動しなくなりました。Ctrl+Z で元に戻せます。</translation>
        </message>
        <message>
            <source>“{name}” was removed. Ctrl+Z takes it back.</source>
            <translation>「{name}」を削除しました。Ctrl+Z で元に戻せます。</translation>
        </message>
        <message>
            <source>Term bases, those that count first on top</source>
            <translation>用語ベース（優先するものが上）</translation>
        </message>
        <message>
            <source>Where two term bases have the same entry, the upper one counts. Drag them, or use Up and Down.</source>
            <translation>二つの用語ベースに同じ項目があるときは、上のものが優先されます。ドラッグするか、「上へ」「下へ」で動かせます。</translation>
        </message>
        <message>
            <source>New term base…</source>
            <translation>新しい用語ベース…</translation>
        </message>
        <message>
            <source>Import terms…</source>
            <translation>用語を取り込む…</translation>
        </message>
        <message>
            <source>Link a file…</source>
            <translation>ファイルをリンク…</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上へ</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下へ</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Show changes…</source>
            <translation>変更を表示…</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>リンクを解除</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>file missing</source>
            <translation>ファイルがありません</translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <source>Term</source>
            <translation>用語</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>読み</translation>
        </message>
        <message>
            <source>Status of the term</source>
            <translation>用語の状態</translation>
        </message>
        <message>
            <source>Type of the term</source>
            <translation>用語の種別</translation>
        </message>
        <message>
            <source>Part of speech</source>
            <translation>品詞</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>使用地域</translation>
        </message>
        <message>
            <source>Example sentence</source>
            <translation>用例</translation>
        </message>
        <message>
            <source>Replacement</source>
            <translation>代わりに書く語</translation>
        </message>
        <message>
            <source>Source of the term</source>
            <translation>用語の出典</translation>
        </message>
        <message>
            <source>Language of the row</source>
            <translation>行の言語</translation>
        </message>
        <message>
            <source>Number of the entry</source>
            <translation>項目の番号</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>分野</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定義</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Status of the entry</source>
            <translation>項目の状態</translation>
        </message>
        <message>
            <source>Source of the entry</source>
            <translation>項目の出典</translation>
        </message>
        <message>
            <source>Keep as another field</source>
            <translation>別の欄として残す</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>取り込まない</translation>
        </message>
        <message>
            <source>preferred</source>
            <translation>推奨</translation>
        </message>
        <message>
            <source>admitted</source>
            <translation>許容</translation>
        </message>
        <message>
            <source>deprecated</source>
            <translation>非推奨</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>旧称</translation>
        </message>
        <message>
            <source>forbidden</source>
            <translation>使用不可</translation>
        </message>
        <message>
            <source>Make one, mine counts</source>
            <translation>統合し、自分を優先</translation>
        </message>
        <message>
            <source>Make one, the file counts</source>
            <translation>統合し、ファイルを優先</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>両方を残す</translation>
        </message>
        <message>
            <source>TBX, complete (TBX-Linguist)</source>
            <translation>TBX、完全（TBX-Linguist）</translation>
        </message>
        <message>
            <source>TBX for other tools (TBX-Basic)</source>
            <translation>TBX、他のツール向け（TBX-Basic）</translation>
        </message>
        <message>
            <source>TBX for older tools (version 2)</source>
            <translation>TBX、旧いツール向け（第2版）</translation>
        </message>
        <message>
            <source>Excel, complete</source>
            <translation>Excel、完全</translation>
        </message>
        <message>
            <source>CSV, complete</source>
            <translation>CSV、完全</translation>
        </message>
        <message>
            <source>OmegaT glossaries</source>
            <translation>OmegaT 用語集</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>法域</translation>
        </message>
        <message>
            <source>Source of the definition</source>
            <translation>定義の出典</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>確度</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>時点</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>関係</translation>
        </message>
        <message>
            <source>Other fields</source>
            <translation>その他の欄</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Reading says</source>
            <translation>読みの根拠</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Forbidden</source>
            <translation>使用不可</translation>
        </message>
        <message>
            <source>Variant of</source>
            <translation>異表記の元</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>使用域</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>認識方法</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>May also mean</source>
            <translation>ほかの意味</translation>
        </message>
        <message>
            <source>as the row says</source>
            <translation>行の記載どおり</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中国語</translation>
        </message>
        <message>
            <source>{field} of {term}</source>
            <translation>「{term}」の{field}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>{count} added</source>
            <translation>追加 {count} 件</translation>
        </message>
        <message>
            <source>{count} changed</source>
            <translation>変更 {count} 件</translation>
        </message>
        <message>
            <source>{count} as they were</source>
            <translation>変更なし {count} 件</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>A row for each term; nothing is lost when it is imported again.</source>
            <translation>用語ごとに一行。再び取り込んでも何も失われません。</translation>
        </message>
        <message>
            <source>For people to read and fill in; not all fields are in it.</source>
            <translation>人が読み、書き込むための表です。すべての項目は含みません。</translation>
        </message>
        <message>
            <source>Nothing is lost: another BriefDesk reads it as it is here.</source>
            <translation>何も失われません。別の BriefDesk でもここと同じに読めます。</translation>
        </message>
        <message>
            <source>Terms, definitions and statuses, for memoQ, Trados and others.</source>
            <translation>用語・定義・状態。memoQ や Trados などに渡せます。</translation>
        </message>
        <message>
            <source>As TBX-Basic, in the form of 2008 that many programs still want.</source>
            <translation>内容は TBX-Basic と同じで、多くのプログラムが今も求める 2008 年の形式です。</translation>
        </message>
        <message>
            <source>One file for each variety of Chinese; deprecated terms stay out.</source>
            <translation>中国語の種類ごとに一ファイル。非推奨の用語は含みません。</translation>
        </message>
        <message>
            <source>Excel, a row for each entry</source>
            <translation>Excel（項目ごとに一行）</translation>
        </message>
        <message>
            <source>CSV, a row for each entry</source>
            <translation>CSV（項目ごとに一行）</translation>
        </message>
        <message>
            <source>{count} removed</source>
            <translation>削除 {count} 件</translation>
        </message>
    </context>
    <context>
        <name>CandidateView</name>
        <message>
            <source>Accepting adds the new name to the entry that has the other one:</source>
            <translation>採用すると、もう一方の名称がある項目に新しい名称が加わります：</translation>
        </message>
        <message>
            <source>Open that entry</source>
            <translation>その項目を開く</translation>
        </message>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>%n か所</numerusform>
            </translation>
        </message>
        <message>
            <source>Places</source>
            <translation>出現箇所</translation>
        </message>
    </context>
    <context>
        <name>CandidatesPage</name>
        <message>
            <source>The search was cancelled.</source>
            <translation>検索をキャンセルしました。</translation>
        </message>
        <message numerus="yes">
            <source>Show %n dismissed</source>
            <translation>
                <numerusform>除外した %n 件を表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a briefing to find terms in it that no term base has.</source>
            <translation>ブリーフィングを開くと、どの用語ベースにもない用語を探せます。</translation>
        </message>
        <message>
            <source>The term bases are being read…</source>
            <translation>用語ベースを読み込み中…</translation>
        </message>
        <message>
            <source>Looking for terms…</source>
            <translation>用語を探しています…</translation>
        </message>
        <message>
            <source>No new term is left in this briefing.</source>
            <translation>このブリーフィングに新しい用語は残っていません。</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>用語候補</translation>
        </message>
        <message>
            <source>Drafts get the domain</source>
            <translation>下書きの分野</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>分野</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>用語候補</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>もう一度探す</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>採用</translation>
        </message>
        <message>
            <source>Edit first</source>
            <translation>先に編集</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>Show in the briefing</source>
            <translation>ブリーフィングで表示</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>No such entry yet</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>提案</translation>
        </message>
        <message>
            <source>+ new</source>
            <translation>+ 追加</translation>
        </message>
        <message>
            <source>≠ changed</source>
            <translation>≠ 変更</translation>
        </message>
        <message>
            <source>− taken out</source>
            <translation>− 削除</translation>
        </message>
    </context>
    <context>
        <name>NetworkPage</name>
        <message>
            <source>The term bases are being read…</source>
            <translation>用語ベースを読み込み中…</translation>
        </message>
        <message>
            <source>Choose an entry on the page “Concepts” and press “Network”, or put the text cursor in a term of the briefing and choose Terms, “Network of the term”.</source>
            <translation>「概念」のページで項目を選んで「関係図」を押すか、ブリーフィングの用語にカーソルを置いて「用語」メニューの「用語の関係図」を選んでください。</translation>
        </message>
        <message>
            <source>Save the network card</source>
            <translation>関係図を保存</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The network card was saved as “{file}”.</source>
            <translation>関係図を「{file}」として保存しました。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Open the entry</source>
            <translation>項目を開く</translation>
        </message>
        <message>
            <source>Relatives of relatives, too</source>
            <translation>間接的な関連概念も表示</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>テキストとしてコピー</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF で保存…</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>関係図</translation>
        </message>
    </context>
    <context>
        <name>ProposalsPage</name>
        <message>
            <source>No proposal is open.
Who checks “As a proposal” when saving an entry makes one; those of others come in a file.</source>
            <translation>未決の提案はありません。
項目を保存するとき「提案として」を選ぶと提案になります。ほかの人の提案はファイルで届きます。</translation>
        </message>
        <message>
            <source>There is no such proposal.</source>
            <translation>該当する提案はありません。</translation>
        </message>
        <message>
            <source>Proposals (*.json)</source>
            <translation>提案 (*.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Export the listed proposals</source>
            <translation>表示中の提案を書き出す</translation>
        </message>
        <message>
            <source>The proposals were written to “{file}”.</source>
            <translation>提案を「{file}」に書き出しました。</translation>
        </message>
        <message>
            <source>Take in proposals and decisions</source>
            <translation>提案と決定を取り込む</translation>
        </message>
        <message>
            <source>New: {new}. Decided: {decided}. Known before: {known}.</source>
            <translation>新規：{new}。決定済み：{decided}。既知：{known}。</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>提案</translation>
        </message>
        <message>
            <source>The entry now and as proposed</source>
            <translation>現在の項目と提案された項目</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Why? The author will read it. Enter rejects, Esc goes back.</source>
            <translation>理由を書いてください。提案者が読みます。Enter で却下、Esc で戻ります。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Write the listed proposals to a file</source>
            <translation>表示中の提案をファイルに書き出す</translation>
        </message>
        <message>
            <source>Take in…</source>
            <translation>取り込む…</translation>
        </message>
        <message>
            <source>Take in proposals and decisions from a file</source>
            <translation>ファイルから提案と決定を取り込む</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>却下…</translation>
        </message>
        <message>
            <source>all</source>
            <translation>すべて</translation>
        </message>
    </context>
    <context>
        <name>candidates</name>
        <message>
            <source>Explained in brackets</source>
            <translation>括弧内に説明あり</translation>
        </message>
        <message>
            <source>Titles in 《》</source>
            <translation>《》内の表題</translation>
        </message>
        <message>
            <source>Short forms that the text declares</source>
            <translation>本文で定義された略称</translation>
        </message>
        <message>
            <source>In quotation marks</source>
            <translation>引用符の中</translation>
        </message>
        <message>
            <source>Often used</source>
            <translation>頻出</translation>
        </message>
    </context>
    <context>
        <name>comparison</name>
        <message>
            <source>Domain</source>
            <translation>分野</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>法域</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>確度</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定義</translation>
        </message>
        <message>
            <source>Source of the definition</source>
            <translation>定義の出典</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>時点</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>関連概念</translation>
        </message>
        <message>
            <source>write {term}</source>
            <translation>{term} と書く</translation>
        </message>
    </context>
    <context>
        <name>network</name>
        <message>
            <source>Network of {concept}</source>
            <translation>{concept}の関係図</translation>
        </message>
        <message>
            <source>No related concept</source>
            <translation>関連概念なし</translation>
        </message>
        <message>
            <source>No jurisdiction</source>
            <translation>法域の指定なし</translation>
        </message>
        <message>
            <source>There are more relatives than this card shows.</source>
            <translation>この図に示すほかにも関連概念があります。</translation>
        </message>
        <message>
            <source>Named in relations, but in no term base: {ids}</source>
            <translation>関係に挙がるが、どの用語ベースにもないもの：{ids}</translation>
        </message>
        <message>
            <source>⚠ false friend</source>
            <translation>⚠ 空似言葉</translation>
        </message>
        <message>
            <source>related</source>
            <translation>関連</translation>
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
            <translation>↑ 全体</translation>
        </message>
        <message>
            <source>↓ a part</source>
            <translation>↓ 部分</translation>
        </message>
        <message>
            <source>→ successor</source>
            <translation>→ 後継</translation>
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
            <translation>未決</translation>
        </message>
        <message>
            <source>✓ accepted</source>
            <translation>✓ 承認</translation>
        </message>
        <message>
            <source>✗ rejected</source>
            <translation>✗ 却下</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>氏名なし</translation>
        </message>
    </context>
    <context>
        <name>DomainBoxes</name>
        <message>
            <source>All domains</source>
            <translation>すべての分野</translation>
        </message>
    </context>
    <context>
        <name>ConcordanceDialog</name>
        <message>
            <source>Copied.</source>
            <translation>コピーしました。</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s), the newest first</source>
            <translation>
                <numerusform>対訳 %n 組（新しい順）</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest {count} pairs</source>
            <translation>新しい順に {count} 組</translation>
        </message>
        <message>
            <source>No confirmed pair has these words.</source>
            <translation>確定した対訳にこの語句はありません。</translation>
        </message>
        <message>
            <source>Type words of either language. They are looked for in all pairs of sentences that were confirmed.</source>
            <translation>どちらの言語の語句でも入力できます。確定したすべての対訳文から探します。</translation>
        </message>
        <message>
            <source>Concordance</source>
            <translation>コンコーダンス</translation>
        </message>
        <message>
            <source>Words of the translation or of the original</source>
            <translation>訳文または原文の語句</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>探す語句</translation>
        </message>
        <message>
            <source>Confirmed pairs</source>
            <translation>確定した対訳</translation>
        </message>
        <message>
            <source>Copy both sides</source>
            <translation>両側をコピー</translation>
        </message>
        <message>
            <source>Open the briefing there</source>
            <translation>その箇所でブリーフィングを開く</translation>
        </message>
    </context>
    <context>
        <name>DismissForm</name>
        <message>
            <source>Dismiss</source>
            <translation>除外</translation>
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
            <translation>誤りでない理由</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>範囲</translation>
        </message>
        <message>
            <source>Earlier reasons</source>
            <translation>以前の理由</translation>
        </message>
        <message numerus="yes">
            <source>{words} · %n place(s)</source>
            <translation>
                <numerusform>{words} · %n か所</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>✗ Found</source>
            <translation>✗ 誤り</translation>
        </message>
        <message>
            <source>✓ Right</source>
            <translation>✓ 正しい例</translation>
        </message>
    </context>
    <context>
        <name>ExportForm</name>
        <message>
            <source>Export corrections</source>
            <translation>修正案の書き出し</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Labels in</source>
            <translation>見出しの言語</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>保存先</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <source>Corrections {title}</source>
            <translation>修正案 {title}</translation>
        </message>
        <message>
            <source>The corrections are in “{file}”.</source>
            <translation>修正案を「{file}」に書き出しました。</translation>
        </message>
        <message numerus="yes">
            <source>%n of them are only comments there.</source>
            <translation>
                <numerusform>うち %n 件はコメントのみです。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportPairsDialog</name>
        <message>
            <source>Export pairs</source>
            <translation>対訳の書き出し</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Confirmed pairs only</source>
            <translation>確定した対訳のみ</translation>
        </message>
        <message>
            <source>All sentences</source>
            <translation>すべての文</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>対訳</translation>
        </message>
        <message>
            <source>Export pairs to</source>
            <translation>対訳の書き出し先</translation>
        </message>
        <message>
            <source>Reading the pairs…</source>
            <translation>対訳を読み込み中…</translation>
        </message>
        <message>
            <source>Writing “{name}”…</source>
            <translation>「{name}」を書き出し中…</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s)</source>
            <translation>
                <numerusform>対訳 %n 組</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” was written: {pairs}.</source>
            <translation>「{name}」を書き出しました：{pairs}。</translation>
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
            <translation>著者</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻訳</translation>
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
            <translation>{page} ページ</translation>
        </message>
    </context>
    <context>
        <name>FindingPanel</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>チェック</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>指摘 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dismissed</source>
            <translation>
                <numerusform>除外 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>checking again…</source>
            <translation>再チェック中…</translation>
        </message>
        <message>
            <source>What the checks find appears here.</source>
            <translation>チェックで見つかった点がここに表示されます。</translation>
        </message>
        <message>
            <source>The checks are running…</source>
            <translation>チェック中…</translation>
        </message>
        <message>
            <source>This briefing was not checked yet.
Press F7 to check it.</source>
            <translation>このブリーフィングはまだチェックしていません。
F7 でチェックします。</translation>
        </message>
        <message>
            <source>The checks found nothing.</source>
            <translation>指摘はありません。</translation>
        </message>
        <message>
            <source>No finding fits the filter.</source>
            <translation>条件に合う指摘はありません。</translation>
        </message>
        <message>
            <source>Nothing is left to do: every finding is settled.</source>
            <translation>残りはありません。すべての指摘が対応済みです。</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>指摘</translation>
        </message>
        <message>
            <source>Progress of the checks</source>
            <translation>チェックの進み具合</translation>
        </message>
        <message numerus="yes">
            <source>%n for information</source>
            <translation>
                <numerusform>参考 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) shown</source>
            <translation>
                <numerusform>%n 箇所を表示</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>修正案 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HouseDialog</name>
        <message>
            <source>House profile</source>
            <translation>所内ルール</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Of the house or the client</source>
            <translation>事務所または依頼者の名前</translation>
        </message>
        <message>
            <source>&amp;Checks</source>
            <translation>チェック(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Style</source>
            <translation>表記(&amp;S)</translation>
        </message>
        <message>
            <source>Blank between Han and Latin</source>
            <translation>漢字と英字の間の空白</translation>
        </message>
        <message>
            <source>Quotation marks</source>
            <translation>引用符</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>AI, IT, EU …</source>
            <translation>AI、IT、EU など</translation>
        </message>
        <message>
            <source>Known abbreviations</source>
            <translation>周知の略語</translation>
        </message>
        <message>
            <source>Preferred forms</source>
            <translation>推奨する表記</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>取り込む…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>既定に戻す</translation>
        </message>
        <message>
            <source>Import a house profile</source>
            <translation>所内ルールの取り込み</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Export the house profile</source>
            <translation>所内ルールの書き出し</translation>
        </message>
        <message>
            <source>The house profile is in “{file}”.</source>
            <translation>所内ルールを「{file}」に書き出しました。</translation>
        </message>
        <message>
            <source>Add a concept…</source>
            <translation>概念を追加…</translation>
        </message>
        <message>
            <source>House profiles</source>
            <translation>所内ルール</translation>
        </message>
        <message>
            <source>One a line: term of the concept = words</source>
            <translation>1 行に 1 件：概念の用語 = 表記</translation>
        </message>
    </context>
    <context>
        <name>MilestoneDialog</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>日付 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>past by now</source>
            <translation>既に経過</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>コピーしました。</translation>
        </message>
        <message>
            <source>Dates and deadlines</source>
            <translation>日付と期限</translation>
        </message>
        <message>
            <source>The briefing states no date at which something happens.</source>
            <translation>このブリーフィングには、何かが起こる日付の記載がありません。</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>テキストとしてコピー</translation>
        </message>
        <message>
            <source>All dates of the briefing are past.</source>
            <translation>資料の日付はすべて過ぎています。</translation>
        </message>
        <message>
            <source>To come only</source>
            <translation>これからのみ</translation>
        </message>
    </context>
    <context>
        <name>PairDialog</name>
        <message>
            <source>Pair with the original</source>
            <translation>原文との対訳</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>ファイルを選択(&amp;F)…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>&amp;Pair</source>
            <translation>対訳にする(&amp;P)</translation>
        </message>
        <message>
            <source>From which document was “{title}” translated?</source>
            <translation>「{title}」はどの文書の翻訳ですか。</translation>
        </message>
        <message>
            <source>Filter by title, number or file</source>
            <translation>表題・番号・ファイルで絞り込む</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <source>Documents of the library</source>
            <translation>ライブラリの文書</translation>
        </message>
        <message>
            <source>The library has no other document yet: choose the original’s file.</source>
            <translation>ライブラリにほかの文書はまだありません。原文のファイルを選んでください。</translation>
        </message>
        <message>
            <source>Open the original</source>
            <translation>原文を開く</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>「{name}」を読み込み中…</translation>
        </message>
    </context>
    <context>
        <name>PairPanel</name>
        <message>
            <source>Looking for what belongs together…</source>
            <translation>対応する文を探しています…</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>要確認 %n</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to look at</source>
            <translation>確認の必要なし</translation>
        </message>
        <message>
            <source>Original beside the translation</source>
            <translation>訳文と並べた原文</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>What belongs together</source>
            <translation>対応関係</translation>
        </message>
        <message>
            <source>Title of the original</source>
            <translation>原文の表題</translation>
        </message>
        <message>
            <source>The current pair</source>
            <translation>現在の対訳</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進み具合</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>確定</translation>
        </message>
        <message>
            <source>Hide the original</source>
            <translation>原文を隠す</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) with findings were left.</source>
            <translation>
                <numerusform>指摘のある %n 対は確認していません。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RevisionForm</name>
        <message>
            <source>Correction</source>
            <translation>修正案</translation>
        </message>
        <message>
            <source>Edit correction</source>
            <translation>修正案を編集</translation>
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
            <translation>重要度</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>提案する</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>現在の文</translation>
        </message>
        <message numerus="yes">
            <source>{words}  (%n place(s))</source>
            <translation>
                <numerusform>{words}  （%n か所）</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>What is suggested for each place</source>
            <translation>箇所ごとの提案</translation>
        </message>
        <message>
            <source>Write what should stand there.</source>
            <translation>正しい文言を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>RevisionWindow</name>
        <message>
            <source>Corrections</source>
            <translation>修正案</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>No corrections yet.
Select words and press Ctrl+R, or press F7 to check the briefing.</source>
            <translation>修正案はまだありません。
文字列を選んで Ctrl+R を押すか、F7 でブリーフィングをチェックしてください。</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>修正案 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n settled</source>
            <translation>
                <numerusform>決定済み %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>A accepted · X rejected · O open</source>
            <translation>A 承認 · X 却下 · O 未決</translation>
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
            <translation>どの語義ですか。</translation>
        </message>
        <message numerus="yes">
            <source>The same at all %n place(s) of this briefing</source>
            <translation>
                <numerusform>このブリーフィングの %n か所すべてに適用</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>checks</name>
        <message>
            <source>“{short}” is explained nowhere.</source>
            <translation>「{short}」の説明がどこにもありません。</translation>
        </message>
        <message>
            <source>“{short}” is used before it is explained.</source>
            <translation>「{short}」が説明より前に使われています。</translation>
        </message>
        <message>
            <source>“{short}” is explained in different ways: {names}.</source>
            <translation>「{short}」の説明が一致していません：{names}。</translation>
        </message>
        <message>
            <source>“{short}” is explained again.</source>
            <translation>「{short}」が再び説明されています。</translation>
        </message>
        <message>
            <source>Its explanation: {name}.</source>
            <translation>その説明：{name}。</translation>
        </message>
        <message>
            <source>The term base has it as a part of a name.</source>
            <translation>用語ベースにある名称の一部です。</translation>
        </message>
        <message>
            <source>Abbreviations</source>
            <translation>略語</translation>
        </message>
        <message>
            <source>An abbreviation in Latin letters is explained where it is used first, and always in the same way: 健康数据访问机构（HDAB）. What everybody knows (AI, EU …) and what the house profile lists needs no explanation; to explain it again is only mentioned.</source>
            <translation>英字の略語は最初に使う箇所で説明し、説明は常に同じにします：健康数据访问机构（HDAB）。周知のもの（AI、EU など）と所内ルールに挙げたものは説明不要です。再度の説明は情報として示すだけです。</translation>
        </message>
        <message>
            <source>“{word}” may mean {count} things here: which one?</source>
            <translation>「{word}」はここでは {count} 通りの意味があり得ます。どれですか。</translation>
        </message>
        <message>
            <source>{name}: to be written “{right}”</source>
            <translation>{name}：「{right}」と書く</translation>
        </message>
        <message>
            <source>{name}: rightly written so</source>
            <translation>{name}：この表記で正しい</translation>
        </message>
        <message>
            <source>Words of more than one meaning</source>
            <translation>複数の意味を持つ語</translation>
        </message>
        <message>
            <source>One string is a name of several concepts, and neither the words around it nor the law named nearest tell which is meant. Choose the meaning once; it is remembered.</source>
            <translation>同じ文字列が複数の概念の名称で、前後の語句からも、最も近くに挙がる法律からも、どれを指すか分かりません。語義は一度選べば記憶されます。</translation>
        </message>
        <message>
            <source>“{name}” is no name of “{head}”.</source>
            <translation>「{name}」は「{head}」の名称ではありません。</translation>
        </message>
        <message>
            <source>The term base has “{name}”.</source>
            <translation>用語ベースでは「{name}」です。</translation>
        </message>
        <message>
            <source>What stands there is called “{name}”.</source>
            <translation>ここに書かれているものの名称は「{name}」です。</translation>
        </message>
        <message>
            <source>Wrong name in brackets</source>
            <translation>括弧内の名称の誤り</translation>
        </message>
        <message>
            <source>Brackets behind a term give its name in English or Japanese; here it is one that the term base does not have for it. Differences of case, number and articles do not count.</source>
            <translation>用語の後の括弧はその英語名または日本語名を示しますが、ここでは用語ベースにない名称です。大文字小文字、単数複数、冠詞の違いは問いません。</translation>
        </message>
        <message>
            <source>“{term}” of the original is not in the translation of its sentence.</source>
            <translation>原文の「{term}」がその文の訳文にありません。</translation>
        </message>
        <message>
            <source>The original says “{term}” here, and “{instead}” is another concept.</source>
            <translation>原文はここで「{term}」ですが、「{instead}」は別の概念です。</translation>
        </message>
        <message>
            <source>The original says “{term}” here; “{instead}” is its false friend in the term base.</source>
            <translation>原文はここで「{term}」ですが、「{instead}」は用語ベースでその空似言葉とされています。</translation>
        </message>
        <message>
            <source>The term base renders “{term}” as “{name}”.</source>
            <translation>用語ベースでの「{term}」の訳語は「{name}」です。</translation>
        </message>
        <message>
            <source>After this sentence the original has one that is not translated.</source>
            <translation>この文の後に、訳されていない文が原文にあります。</translation>
        </message>
        <message>
            <source>The original has nothing for this sentence.</source>
            <translation>この文に当たる原文がありません。</translation>
        </message>
        <message>
            <source>The original cites a footnote here; the translation does not.</source>
            <translation>原文はここで脚注を引用していますが、訳文にはありません。</translation>
        </message>
        <message>
            <source>The original says “等” here; the translation has no word for it.</source>
            <translation>原文にはここに「等」がありますが、訳文に当たる語がありません。</translation>
        </message>
        <message>
            <source>One title of the original is written in two ways: {titles}.</source>
            <translation>原文の一つの名称が二通りに書かれています：{titles}。</translation>
        </message>
        <message>
            <source>Different titles of the original are written alike: {titles}.</source>
            <translation>原文の異なる名称が同じ表記になっています：{titles}。</translation>
        </message>
        <message>
            <source>This sentence is still in Japanese.</source>
            <translation>この文は日本語のままです。</translation>
        </message>
        <message>
            <source>“{words}” is still in Japanese.</source>
            <translation>「{words}」は日本語のままです。</translation>
        </message>
        <message>
            <source>“{words}” announces {said}; there are {there}.</source>
            <translation>「{words}」では {said} 項目とされていますが、実際は {there} 項目です。</translation>
        </message>
        <message>
            <source>A footnote marker stands here, and no footnote answers it.</source>
            <translation>ここに注番号がありますが、対応する脚注がありません。</translation>
        </message>
        <message>
            <source>The original says “{original}”, the translation “{translation}”.</source>
            <translation>原文は「{original}」、訳文は「{translation}」です。</translation>
        </message>
        <message>
            <source>The unit differs: the original says “{original}”, the translation “{translation}”.</source>
            <translation>単位が異なります：原文は「{original}」、訳文は「{translation}」。</translation>
        </message>
        <message>
            <source>The bound differs: the original says “{original}”, the translation “{translation}”.</source>
            <translation>境界（以上・未満など）が異なります：原文は「{original}」、訳文は「{translation}」。</translation>
        </message>
        <message>
            <source>“{original}” of the original is not in the translation.</source>
            <translation>原文の「{original}」が訳文にありません。</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>完全性</translation>
        </message>
        <message>
            <source>Beside the Japanese original: every sentence, term, value and footnote of it is in the translation, and nothing else. Without it: a list has as many items as the text announces, and nothing is left in Japanese.</source>
            <translation>日本語の原文と並べた場合：原文の文・用語・数値・脚注がすべて訳文にあり、余分なものがないこと。原文がない場合：列挙の項目数が本文の記載どおりで、日本語が残っていないこと。</translation>
        </message>
        <message>
            <source>There is no such date: “{date}”.</source>
            <translation>存在しない日付です：「{date}」。</translation>
        </message>
        <message>
            <source>It was another day of the week: “{date}”.</source>
            <translation>曜日が違います：「{date}」。</translation>
        </message>
        <message>
            <source>It ends before it begins: “{range}”.</source>
            <translation>終わりが始まりより前です：「{range}」。</translation>
        </message>
        <message>
            <source>One milestone at two dates: {one} and {other}?</source>
            <translation>一つの期限に二つの日付：{one} と {other}？</translation>
        </message>
        <message>
            <source>“{title}” bears two dates: {one} and {other}.</source>
            <translation>「{title}」に二つの日付があります：{one} と {other}。</translation>
        </message>
        <message>
            <source>A Japanese fiscal year ends on 31 March: {date}.</source>
            <translation>日本の年度は 3 月 31 日に終わります：{date}。</translation>
        </message>
        <message>
            <source>“{date}” is told as to come and is past.</source>
            <translation>「{date}」はこれからのこととして書かれていますが、既に過ぎています。</translation>
        </message>
        <message>
            <source>The briefing is of {date}.</source>
            <translation>ブリーフィングの日付は {date} です。</translation>
        </message>
        <message>
            <source>“{name}” was promulgated after the briefing was written, on {date}.</source>
            <translation>「{name}」は、ブリーフィングの作成後、{date} に公布されました。</translation>
        </message>
        <message>
            <source>Dates and deadlines</source>
            <translation>日付と期限</translation>
        </message>
        <message>
            <source>“{word}” is a term of Chinese law; here another law is spoken of.</source>
            <translation>「{word}」は中国法の用語ですが、ここでは別の法が述べられています。</translation>
        </message>
        <message>
            <source>“{word}” is a term of Union law; here another law is spoken of.</source>
            <translation>「{word}」は EU 法の用語ですが、ここでは別の法が述べられています。</translation>
        </message>
        <message>
            <source>“{word}” is a term of Hong Kong’s law; here another is spoken of.</source>
            <translation>「{word}」は香港法の用語ですが、ここでは別の法が述べられています。</translation>
        </message>
        <message>
            <source>“{word}” is a term of Japanese law; here another law is spoken of.</source>
            <translation>「{word}」は日本法の用語ですが、ここでは別の法が述べられています。</translation>
        </message>
        <message>
            <source>“{word}” is a term of Taiwan’s law; here another is spoken of.</source>
            <translation>「{word}」は台湾法の用語ですが、ここでは別の法が述べられています。</translation>
        </message>
        <message>
            <source>“{word}” is a term of another country’s law.</source>
            <translation>「{word}」は他の法域の用語です。</translation>
        </message>
        <message>
            <source>What is meant here may be: {name}.</source>
            <translation>ここで指しているのは次のものかもしれません：{name}。</translation>
        </message>
        <message>
            <source>Not the same: {reason}</source>
            <translation>同じではありません：{reason}</translation>
        </message>
        <message>
            <source>Terms of another country’s law</source>
            <translation>他の法域の用語</translation>
        </message>
        <message>
            <source>“{wrong}” should not be written.</source>
            <translation>「{wrong}」と書くのは避けてください。</translation>
        </message>
        <message>
            <source>“{wrong}” must not be written: write “{right}”.</source>
            <translation>「{wrong}」は使えません。「{right}」と書いてください。</translation>
        </message>
        <message>
            <source>“{wrong}” is out of date: write “{right}”.</source>
            <translation>「{wrong}」は旧称です。「{right}」と書いてください。</translation>
        </message>
        <message>
            <source>“{wrong}” misleads: write “{right}”.</source>
            <translation>「{wrong}」は誤解を招きます。「{right}」と書いてください。</translation>
        </message>
        <message>
            <source>In Japanese: {name}.</source>
            <translation>日本語：{name}。</translation>
        </message>
        <message>
            <source>“{name}” is another concept.</source>
            <translation>「{name}」は別のものです。</translation>
        </message>
        <message>
            <source>It follows the Japanese word, and is not the term.</source>
            <translation>日本語の語にならった訳で、定訳ではありません。</translation>
        </message>
        <message>
            <source>Words that should not be used</source>
            <translation>使うべきでない語</translation>
        </message>
        <message>
            <source>The term base forbids some renderings and advises against others, and says what to write instead. Parts of longer words, such as 业者 in 从业者, are left alone.</source>
            <translation>用語ベースは一部の訳語を使用不可または非推奨とし、代わりに書く語を示します。「从业者」の中の「业者」のように、より長い語の一部は対象外です。</translation>
        </message>
        <message>
            <source>“{name}” is written in {count} ways: {names}.</source>
            <translation>「{name}」が {count} 通りに書かれています：{names}。</translation>
        </message>
        <message>
            <source>Your house writes “{name}”.</source>
            <translation>所内では「{name}」と書きます。</translation>
        </message>
        <message>
            <source>The term base prefers “{name}”.</source>
            <translation>用語ベースの推奨は「{name}」です。</translation>
        </message>
        <message>
            <source>The text mostly writes “{name}”.</source>
            <translation>本文では主に「{name}」と書かれています。</translation>
        </message>
        <message>
            <source>One thing under several names</source>
            <translation>一つのものに複数の名称</translation>
        </message>
        <message>
            <source>One body, law, database or legal term should have one name in a text; readers take two names for two things. Declared short forms, explanations in brackets, titles quoted within others and words whose sense is open are left alone.</source>
            <translation>一つの機関・法律・データベース・法律用語の名称は、本文で一つにすべきです。名称が二つあると、読者は二つのものと受け取ります。定義された略称、括弧内の説明、ほかの表題の中で引用された表題、語義が未確定の語は対象外です。</translation>
        </message>
        <message>
            <source>“{name}” does not have the number {number}.</source>
            <translation>「{name}」の番号は {number} ではありません。</translation>
        </message>
        <message>
            <source>Its own number is {number}.</source>
            <translation>本来の番号は {number} です。</translation>
        </message>
        <message>
            <source>A later number is likely that of an Act which amended it.</source>
            <translation>後の番号は、それを改正した法律のものと思われます。</translation>
        </message>
        <message>
            <source>“{name}” is cited by different numbers: {numbers}.</source>
            <translation>「{name}」の番号が一致していません：{numbers}。</translation>
        </message>
        <message>
            <source>A law of {year} is said to have been there in {event}: “{name}”.</source>
            <translation>{year} 年の法律が「{event}」の時点で存在したとされています：「{name}」。</translation>
        </message>
        <message>
            <source>{year} is not the year {era}.</source>
            <translation>{year} 年は{era}ではありません。</translation>
        </message>
        <message>
            <source>{year} is {eras}.</source>
            <translation>{year} 年は{eras}です。</translation>
        </message>
        <message>
            <source>“{name}”: the date of “{what}” is another one.</source>
            <translation>「{name}」の{what}はその時ではありません。</translation>
        </message>
        <message>
            <source>It was promulgated on {date}.</source>
            <translation>公布日は {date} です。</translation>
        </message>
        <message>
            <source>It came into force on {date}.</source>
            <translation>施行日は {date} です。</translation>
        </message>
        <message>
            <source>Laws and their numbers and dates</source>
            <translation>法律とその番号・日付</translation>
        </message>
        <message>
            <source>The number of a law is its own, of the year of its promulgation, and never that of an Act which amended it; what happened to a law in a year cannot have happened before. Dates and eras are held against what the term base knows of the law.</source>
            <translation>法律の番号はそれ自体のもので、公布の年によります。改正法の番号ではありません。法律についてある年に起きたことが、その法律より前ということはあり得ません。日付と元号は、用語ベースにあるその法律の情報と照合します。</translation>
        </message>
        <message>
            <source>The text itself declares “{name}”.</source>
            <translation>本文自体が「{name}」を定義しています。</translation>
        </message>
        <message>
            <source>“{words}” is nearly “{name}”.</source>
            <translation>「{words}」は「{name}」とよく似ています。</translation>
        </message>
        <message>
            <source>Slips in names</source>
            <translation>名称の書き誤りの疑い</translation>
        </message>
        <message>
            <source>The words begin and end like a name that is known, and differ from it by one character (two in long ones). Words that are a term themselves, differences of grammar or number, and characters that make other words are left alone.</source>
            <translation>語句の始めと終わりが既知の名称と同じで、1 文字（長いものは 2 文字）だけ異なります。それ自体が用語である語、文法や数字の違い、別の語になる文字は対象外です。</translation>
        </message>
        <message>
            <source>“{name}” is used before it is declared as a short form.</source>
            <translation>「{name}」が略称として定義される前に使われています。</translation>
        </message>
        <message>
            <source>“{name}” is declared in other marks than it is used in.</source>
            <translation>「{name}」の定義と使用とで、前後の記号が異なります。</translation>
        </message>
        <message>
            <source>“{name}” is declared as a short form again.</source>
            <translation>「{name}」が再び略称として定義されています。</translation>
        </message>
        <message>
            <source>“{name}” is declared as a short form of different names.</source>
            <translation>「{name}」が異なる名称の略称として定義されています。</translation>
        </message>
        <message>
            <source>“{name}” is declared as a short form and never used.</source>
            <translation>「{name}」は略称として定義されていますが、一度も使われていません。</translation>
        </message>
        <message>
            <source>It is short for “{name}”.</source>
            <translation>「{name}」の略称です。</translation>
        </message>
        <message>
            <source>Declared short forms</source>
            <translation>定義された略称</translation>
        </message>
        <message>
            <source>A short form (以下简称“X”) is declared once, at the first place where it is used, is used at all, and later stands in the marks in which it was declared.</source>
            <translation>略称（以下简称“X”）は、最初に使う箇所で一度だけ定義し、実際に使い、その後も定義時と同じ記号で書きます。</translation>
        </message>
        <message>
            <source>“{one}” and “{other}”: is this the same document?</source>
            <translation>「{one}」と「{other}」：同じ文書ですか。</translation>
        </message>
        <message>
            <source>“{one}” and “{other}”: is this the same body or programme?</source>
            <translation>「{one}」と「{other}」：同じ機関または事業ですか。</translation>
        </message>
        <message>
            <source>An outline bears the title of its document: “{one}”, “{other}”.</source>
            <translation>概要にはその文書の表題を付けます：「{one}」「{other}」。</translation>
        </message>
        <message>
            <source>Both are cited at {url}.</source>
            <translation>どちらも {url} で引用されています。</translation>
        </message>
        <message>
            <source>Titles that differ a little</source>
            <translation>わずかに異なる表題</translation>
        </message>
        <message>
            <source>A document, a body or a programme bears one title. Names that differ by a word, or that are cited at one address, may be one; names that differ by a year, a number or a part are not, nor are declared short forms.</source>
            <translation>一つの文書・機関・事業の名称は一つです。1 語だけ異なる名称や、同じアドレスで引用された名称は、同じものかもしれません。年・番号・部分が異なるものは別とみなし、定義された略称は対象外です。</translation>
        </message>
        <message>
            <source>“{word}” has no matching mark.</source>
            <translation>「{word}」の対がありません。</translation>
        </message>
        <message>
            <source>“{word}” begins inside another pair of marks and ends behind it.</source>
            <translation>「{word}」は別の一対の記号の中で始まり、その外で終わっています。</translation>
        </message>
        <message>
            <source>“{word}” is half width between Chinese characters.</source>
            <translation>「{word}」が中国語の文字の間で半角になっています。</translation>
        </message>
        <message>
            <source>“{word}”: one mark is too many.</source>
            <translation>「{word}」：記号が一つ余分です。</translation>
        </message>
        <message>
            <source>A blank stands between two Chinese characters.</source>
            <translation>中国語の文字の間に空白があります。</translation>
        </message>
        <message>
            <source>“{word}” is not written so in Simplified Chinese.</source>
            <translation>「{word}」は簡体字中国語の表記ではありません。</translation>
        </message>
        <message>
            <source>Chinese and Latin letters are parted here in another way.</source>
            <translation>ここでは中国語と英字の間の空け方が異なります。</translation>
        </message>
        <message>
            <source>Chinese and digits are parted here in another way.</source>
            <translation>ここでは中国語と数字の間の空け方が異なります。</translation>
        </message>
        <message>
            <source>Other quotation marks stand here: {word}.</source>
            <translation>ここでは別の引用符が使われています：{word}。</translation>
        </message>
        <message>
            <source>{count} of the {total} places in the text are written the other way.</source>
            <translation>本文の {total} か所のうち {count} か所はここと異なります。</translation>
        </message>
        <message>
            <source>The house profile wants it otherwise.</source>
            <translation>所内ルールの定めと異なります。</translation>
        </message>
        <message>
            <source>Brackets, marks, blanks and characters</source>
            <translation>括弧・記号・空白・文字</translation>
        </message>
        <message>
            <source>Brackets and quotation marks come in pairs; between Chinese characters stand full-width marks and no blanks; Simplified Chinese has neither traditional characters nor those of Japanese. Blanks beside Latin letters and digits, and quotation marks, are as the house profile wants them, or as in most of the text.</source>
            <translation>括弧と引用符は対にします。中国語の文字の間は全角の記号とし、空白を入れません。簡体字中国語では繁体字も日本の字体も使いません。英字・数字の前後の空白と引用符は、所内ルールまたは本文の大半に合わせます。</translation>
        </message>
        <message>
            <source>Years are named here in another way.</source>
            <translation>ここでは年の書き方がほかと異なります。</translation>
        </message>
        <message>
            <source>A milestone has one date: the end of a Japanese fiscal year (年度) is 31 March, that of a year 31 December. Dates must exist and ranges run forwards; what was to come and is past by now is mentioned. Years are named as the house profile wants them.</source>
            <translation>一つの事項の期限は一つです。日本の年度末は3月31日、年末は12月31日です。日付は実在し、期間は前後が逆であってはなりません。書かれた時点で将来だったが既に過ぎた期限も知らせます。年の書き方は所内ルールに従います。</translation>
        </message>
        <message>
            <source>A term that is defined in the law of one country stands where another country’s law is spoken of. Paragraphs that name the other country’s laws or bodies are left alone; where the sentence also gives the right name in brackets, or compares the two, it is only worth a look.</source>
            <translation>ある国の法について述べる箇所に、別の国の法で定義された用語があります。その国の法令や機関を挙げている段落は対象外です。文中の括弧に正しい名称がある場合や両者を比べている場合は、情報として示すだけです。</translation>
        </message>
        <message>
            <source>“{name}” was not the name of the law then.</source>
            <translation>当時のこの法律の名称は「{name}」ではありません。</translation>
        </message>
        <message>
            <source>It was called “{name}”.</source>
            <translation>当時の名称は「{name}」です。</translation>
        </message>
        <message>
            <source>Not translated: “{words}”</source>
            <translation>訳されていない文：「{words}」</translation>
        </message>
        <message>
            <source>Its era did not have this date: “{date}”.</source>
            <translation>その元号にはない日付です：「{date}」。</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>sure</source>
            <translation>確実</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>おそらく</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>不確か</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>ここ</translation>
        </message>
        <message>
            <source>In this briefing</source>
            <translation>このブリーフィング</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>常に</translation>
        </message>
        <message>
            <source>Dismissed here</source>
            <translation>ここで除外</translation>
        </message>
        <message>
            <source>Dismissed in this briefing</source>
            <translation>このブリーフィングで除外</translation>
        </message>
        <message>
            <source>Dismissed for good</source>
            <translation>常に除外</translation>
        </message>
        <message>
            <source>To be replaced</source>
            <translation>置き換え予定</translation>
        </message>
        <message>
            <source>Gloss proposed</source>
            <translation>注記を提案済み</translation>
        </message>
        <message>
            <source>Asked the author</source>
            <translation>著者に質問済み</translation>
        </message>
        <message>
            <source>Choose the sense…</source>
            <translation>語義を選択…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>置き換え…</translation>
        </message>
        <message>
            <source>Gloss at first use…</source>
            <translation>初出に注記…</translation>
        </message>
        <message>
            <source>Query to author…</source>
            <translation>著者に質問…</translation>
        </message>
        <message>
            <source>Dismiss…</source>
            <translation>除外…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>修正案</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Sense…</source>
            <translation>語義…</translation>
        </message>
        <message>
            <source>Gloss…</source>
            <translation>注記…</translation>
        </message>
        <message>
            <source>Query…</source>
            <translation>質問…</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>重大</translation>
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
            <translation>情報</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>脚注</translation>
        </message>
        <message>
            <source>At the beginning</source>
            <translation>冒頭</translation>
        </message>
    </context>
    <context>
        <name>house</name>
        <message>
            <source>As the text mostly does</source>
            <translation>本文の大半に合わせる</translation>
        </message>
        <message>
            <source>Always a blank</source>
            <translation>常に空白を入れる</translation>
        </message>
        <message>
            <source>Never a blank</source>
            <translation>空白を入れない</translation>
        </message>
        <message>
            <source>Do not check</source>
            <translation>チェックしない</translation>
        </message>
        <message>
            <source>“ ” outside</source>
            <translation>外側は “ ”</translation>
        </message>
        <message>
            <source>「 」 outside</source>
            <translation>外側は「 」</translation>
        </message>
        <message>
            <source>Common era: 2025年</source>
            <translation>西暦：2025年</translation>
        </message>
        <message>
            <source>Japanese era: 令和7年</source>
            <translation>和暦：令和7年</translation>
        </message>
        <message>
            <source>Both: 2025年（令和7年）</source>
            <translation>併記：2025年（令和7年）</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>チェックの既定</translation>
        </message>
    </context>
    <context>
        <name>pairs</name>
        <message>
            <source>TMX 1.4b, for translation memories</source>
            <translation>TMX 1.4b（翻訳メモリー用）</translation>
        </message>
        <message>
            <source>Word, a table of two columns</source>
            <translation>Word（2 列の表）</translation>
        </message>
        <message>
            <source>Excel, two columns</source>
            <translation>Excel（2 列）</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>確定</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>確実</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>不確か</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>訳抜け</translation>
        </message>
        <message>
            <source>added</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>confirmed: left out</source>
            <translation>確定：訳抜け</translation>
        </message>
        <message>
            <source>confirmed: added</source>
            <translation>確定：追加</translation>
        </message>
        <message>
            <source>Previous to look at</source>
            <translation>前の要確認へ</translation>
        </message>
        <message>
            <source>Next to look at</source>
            <translation>次の要確認へ</translation>
        </message>
        <message>
            <source>Confirm and go on</source>
            <translation>確定して次へ</translation>
        </message>
        <message>
            <source>Join with the next pair</source>
            <translation>次の対訳と結合</translation>
        </message>
        <message>
            <source>Part the pair</source>
            <translation>対訳を分割</translation>
        </message>
        <message>
            <source>Sentence to the pair above</source>
            <translation>文を上の対訳へ</translation>
        </message>
        <message>
            <source>Sentence to the pair below</source>
            <translation>文を下の対訳へ</translation>
        </message>
        <message>
            <source>No counterpart</source>
            <translation>対応なし</translation>
        </message>
        <message>
            <source>Let the rules decide again</source>
            <translation>自動判定に戻す</translation>
        </message>
    </context>
    <context>
        <name>revisions</name>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>節</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>現在の文</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>修正案</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>重要度</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>(deleted)</source>
            <translation>（削除）</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>置き換え</translation>
        </message>
        <message>
            <source>Gloss</source>
            <translation>注記</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Replacement</source>
            <translation>修正後の文</translation>
        </message>
        <message>
            <source>Gloss behind it</source>
            <translation>後に付ける注記</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未決</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>却下</translation>
        </message>
        <message>
            <source>Word with tracked changes</source>
            <translation>Word（変更履歴付き）</translation>
        </message>
        <message>
            <source>Excel table</source>
            <translation>Excel の表</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV の表</translation>
        </message>
        <message>
            <source>place unsure</source>
            <translation>位置が不確か</translation>
        </message>
        <message>
            <source>no place in this version</source>
            <translation>この版に該当箇所なし</translation>
        </message>
        <message>
            <source>Footnote {number}</source>
            <translation>脚注{number}</translation>
        </message>
        <message>
            <source>{told} Should it read “{suggestion}”?</source>
            <translation>{told}「{suggestion}」とすべきでしょうか。</translation>
        </message>
        <message>
            <source>{told} Could you check this?</source>
            <translation>{told}ご確認をお願いします。</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message numerus="yes">
            <source>For %n place(s):</source>
            <translation>
                <numerusform>%n 箇所について：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked elsewhere</source>
            <translation>
                <numerusform>ほかに %n 箇所を選択中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingFilters</name>
        <message>
            <source>Filter</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <source>Filter findings</source>
            <translation>指摘を絞り込む</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>重要度</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>チェック</translation>
        </message>
        <message>
            <source>Order, and what is settled</source>
            <translation>並び順と処理済み</translation>
        </message>
        <message>
            <source>The worst first</source>
            <translation>重大なものから</translation>
        </message>
        <message>
            <source>As in the text</source>
            <translation>本文の順</translation>
        </message>
        <message>
            <source>Settled too</source>
            <translation>対応済みも表示</translation>
        </message>
        <message>
            <source>{severity} and worse</source>
            <translation>{severity}以上</translation>
        </message>
        <message>
            <source>Every severity</source>
            <translation>すべての重要度</translation>
        </message>
        <message>
            <source>Every check</source>
            <translation>すべてのチェック</translation>
        </message>
    </context>
    <context>
        <name>ReplaceQuestion</name>
        <message>
            <source>“{name}” exists already.</source>
            <translation>「{name}」は既にあります。</translation>
        </message>
        <message>
            <source>Replace it? What is in it now will be lost.</source>
            <translation>置き換えますか。今ある内容は失われます。</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>置き換える</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>WritingDialog</name>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーに表示</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Cancelled. No file was written.</source>
            <translation>キャンセルしました。ファイルは書き出していません。</translation>
        </message>
    </context>
</TS>