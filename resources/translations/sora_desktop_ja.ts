<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sora Desktop</source>
        <translation>Sora Desktop について</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>Sora Desktop is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3, and FFmpeg under the LGPL, version 2.1, as separate libraries that you may replace. Some video formats may be covered by patents in your country.</source>
        <translation>Sora Desktop は MIT ライセンスのフリーソフトウェアです。Qt と PySide6（LGPL バージョン 3）、FFmpeg（LGPL バージョン 2.1）を、置き換え可能な別個のライブラリとして使用しています。国によっては、一部の動画形式が特許の対象となる場合があります。</translation>
    </message>
    <message>
        <source>Copy version and system</source>
        <translation>バージョンとシステムをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This text did not come with this copy of the program.</source>
        <translation>このコピーのプログラムにはこの文書が付属していません。</translation>
    </message>
    <message>
        <source>Sora Desktop (MIT)</source>
        <translation>Sora Desktop (MIT)</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>その他のソフトウェア</translation>
    </message>
    <message>
        <source>Qt and FFmpeg</source>
        <translation>Qt と FFmpeg</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Pick from the account&apos;s list</source>
        <translation>アカウントの一覧から選択</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>これです</translation>
    </message>
    <message>
        <source>Loading your account&apos;s list…</source>
        <translation>アカウントの一覧を読み込み中…</translation>
    </message>
    <message>
        <source>Reading the task you picked…</source>
        <translation>選択したタスクを読み込み中…</translation>
    </message>
    <message>
        <source>Your account shows no task from the time of this send. That proves nothing yet: the list can be late, so look again in a few minutes.</source>
        <translation>この送信の時刻に、アカウントにタスクはありません。一覧は遅れることがあるため、まだ何も断定できません。数分後にもう一度探してください。</translation>
    </message>
    <message>
        <source>Reading what each task asked for ({n} of {count})…</source>
        <translation>各タスクの内容を読み込み中（{n}/{count}）…</translation>
    </message>
    <message>
        <source>One of these was made from the same prompt and settings.</source>
        <translation>このうち 1 件が同じプロンプトと設定で作られています。</translation>
    </message>
    <message>
        <source>{n} of these were made from the same prompt and settings.</source>
        <translation>このうち {n} 件が同じプロンプトと設定で作られています。</translation>
    </message>
    <message>
        <source>None of these was made from the same prompt and settings.</source>
        <translation>同じプロンプトと設定で作られたものはありません。</translation>
    </message>
    <message>
        <source>Already a take: {prompt}</source>
        <translation>既にテイクになっています: {prompt}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>no prompt told</source>
        <translation>プロンプトの記載なし</translation>
    </message>
    <message>
        <source>Matches: {prompt}</source>
        <translation>一致: {prompt}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>レンダリング中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>This one was made from another prompt or other settings than were sent.</source>
        <translation>これは送信したものとは別のプロンプトまたは設定で作られています。</translation>
    </message>
    <message>
        <source>Picking sends nothing and costs nothing.</source>
        <translation>選択しても何も送信されず、費用もかかりません。</translation>
    </message>
    <message>
        <source>Tasks of your account</source>
        <translation>アカウントのタスク</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sent at {time}, {seconds}, {price}. Choose the task that is this take.</source>
        <translation>送信 {time}、{seconds}、{price}。このテイクに当たるタスクを選択してください。</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The address must begin with https://.</source>
        <translation>アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address must begin with https://, because your key is sent to it.</source>
        <translation>キーの送信先になるため、アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>アドレスにユーザー名とパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or # on.</source>
        <translation>疑問符または # 以降を取り除いてください。</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or https://.</source>
        <translation>プロキシのアドレスは http:// または https:// で始まります。</translation>
    </message>
    <message>
        <source>A proxy&apos;s address ends with its port, as in http://proxy.example:8080.</source>
        <translation>プロキシのアドレスは http://proxy.example:8080 のようにポートで終わります。</translation>
    </message>
    <message>
        <source>A webhook&apos;s address must begin with https://.</source>
        <translation>Webhook のアドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>This is too long for an address.</source>
        <translation>アドレスとして長すぎます。</translation>
    </message>
    <message>
        <source>An address has no spaces, line breaks or backslashes inside.</source>
        <translation>アドレスに空白、改行、バックスラッシュは使えません。</translation>
    </message>
    <message>
        <source>This is not a whole address, such as https://api.example.com.</source>
        <translation>https://api.example.com のような完全なアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API アドレス</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook アドレス</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>ログフォルダーを開く</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>診断情報をコピー…</translation>
    </message>
    <message>
        <source>Look for missing takes</source>
        <translation>見つからないテイクを探す</translation>
    </message>
    <message>
        <source>As set in your PiAPI workspace</source>
        <translation>PiAPI ワークスペースの設定に従う</translation>
    </message>
    <message>
        <source>Public: pay as you go</source>
        <translation>パブリック: 従量課金</translation>
    </message>
    <message>
        <source>Private: your own hosted account</source>
        <translation>プライベート: 自分のホストアカウント</translation>
    </message>
    <message>
        <source>Forget the webhook secret</source>
        <translation>Webhook シークレットを削除</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Service mode</source>
        <translation>サービスモード</translation>
    </message>
    <message>
        <source>PiAPI calls it when a take is finished. The program does not need it.</source>
        <translation>テイクの完成時に PiAPI が呼び出します。このプログラムには必要ありません。</translation>
    </message>
    <message>
        <source>Sent along with each take. Kept like the key, never in a file.</source>
        <translation>各テイクと一緒に送信されます。キーと同様に保管され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook シークレット</translation>
    </message>
    <message>
        <source>In your account and among the clips. Free; the window tells what it found.</source>
        <translation>アカウントとクリップの中を探します。無料です。結果はウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>Missing takes</source>
        <translation>見つからないテイク</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Forgotten once you save</source>
        <translation>保存すると削除されます</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n}/{count}</translation>
    </message>
    <message>
        <source>Notice {n} of {count}, show the next</source>
        <translation>通知 {n}/{count}、次を表示</translation>
    </message>
</context>
<context>
    <name>BinBar</name>
    <message>
        <source>Empty bin…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the bin</source>
        <translation>
            <numerusform>ごみ箱に %n テイク</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipButtons</name>
    <message>
        <source>Use settings</source>
        <translation>設定を使う</translation>
    </message>
</context>
<context>
    <name>ClipInfo</name>
    <message>
        <source>Prompt of this take</source>
        <translation>このテイクのプロンプト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>元の応答</translation>
    </message>
    <message>
        <source>Raw answer of the service</source>
        <translation>サービスの元の応答</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>Made from take %1</source>
        <translation>テイク %1 から作成</translation>
    </message>
    <message>
        <source>%1 takes of one press</source>
        <translation>同じ操作の %1 テイク</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>Finished clips are files in this folder.</source>
        <translation>完成したクリップはこのフォルダー内のファイルです。</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Clips folder</source>
        <translation>クリップフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>通常のフォルダーを使う</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Write the recipe into new clips</source>
        <translation>新しいクリップにレシピを書き込む</translation>
    </message>
    <message>
        <source>Prompt, settings and cost, behind picture and sound, which stay as they are. Drop such a clip on the window to use them again. Whoever gets the file can read them.</source>
        <translation>プロンプト、設定、費用を、映像と音声を変えずにその後ろに記録します。そのクリップをウィンドウにドロップすると再び使えます。ファイルを受け取った人は読むことができます。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>このフォルダーは存在しません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>クリップ用フォルダー</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>While composing</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>プレーヤー内</translation>
    </message>
    <message>
        <source>In the list of takes</source>
        <translation>テイク一覧内</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The prompt before</source>
        <translation>前のプロンプト</translation>
    </message>
    <message>
        <source>The prompt after</source>
        <translation>次のプロンプト</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Write the prompt</source>
        <translation>プロンプトを書く</translation>
    </message>
    <message>
        <source>Search the takes</source>
        <translation>テイクを検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>プログラムを終了</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>ショートカットを表示</translation>
    </message>
    <message>
        <source>Undo, also what was chosen</source>
        <translation>元に戻す（選択内容も含む）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>音声のオン/オフ</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Place of the wipe</source>
        <translation>ワイプの位置</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two takes compared</source>
        <translation>2 テイクの比較</translation>
    </message>
</context>
<context>
    <name>ComposeUndo</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Compose</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Why Generate cannot be pressed</source>
        <translation>生成できない理由</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>{n} of {limit}</source>
        <translation>{n}/{limit}</translation>
    </message>
    <message>
        <source>{over} too many</source>
        <translation>{over} 超過</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Generate  {total}</source>
        <translation>生成  {total}</translation>
    </message>
    <message>
        <source>Generate {n}  {total}</source>
        <translation>{n} 件生成  {total}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Sora Desktop closed unexpectedly the last time. Your takes are safe, and nothing is sent or paid again. The report stays on this computer.</source>
        <translation>前回、Sora Desktop が予期せず終了しました。テイクは無事で、再送信や再支払いは行われません。レポートはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>What is known of the last run</source>
        <translation>前回の実行についてわかっていること</translation>
    </message>
    <message>
        <source>This text holds neither your key nor what a program variable held. Read it before you give it to anybody.</source>
        <translation>このテキストには、キーもプログラム変数の内容も含まれません。誰かに渡す前に読んでください。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This is all that is copied. Keys and prompts are not in it.</source>
        <translation>コピーされるのはこれだけです。キーやプロンプトは含まれません。</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop it to bring its prompt and settings back</source>
        <translation>ドロップするとプロンプトと設定が戻ります</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>長さ（秒）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>EmptyTakes</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No take fits this search and these filters.</source>
        <translation>この検索とフィルターに合うテイクはありません。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索とフィルターを消去</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>ごみ箱は空です</translation>
    </message>
    <message>
        <source>Takes that you move to the bin wait here until it is emptied.</source>
        <translation>ごみ箱に移したテイクは、空にするまでここに残ります。</translation>
    </message>
    <message>
        <source>Back to the takes</source>
        <translation>テイクに戻る</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>テイクはまだありません</translation>
    </message>
    <message>
        <source>Write a prompt and press Generate. Every take is kept here.</source>
        <translation>プロンプトを書いて「生成」を押してください。すべてのテイクがここに保存されます。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Folder for the copies</source>
        <translation>コピー先フォルダー</translation>
    </message>
    <message>
        <source>Copying clip {n} of {count}, {percent} %…</source>
        <translation>クリップ {n}/{count} をコピー中、{percent} %…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) copied.</source>
        <translation>
            <numerusform>%n クリップをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>書き出しを中止しました。</translation>
    </message>
    <message>
        <source>{name} holds them in their order.</source>
        <translation>{name} に順番どおり入っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) without a known length are not in it.</source>
        <translation>
            <numerusform>長さの不明な %n クリップは含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be copied: {why}.</source>
        <translation>
            <numerusform>%n 件をコピーできませんでした: {why}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The recipe could not be saved</source>
        <translation>レシピを保存できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n recipe(s) saved beside the clips</source>
        <translation>
            <numerusform>クリップの横に %n 件のレシピを保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) renamed</source>
        <translation>
            <numerusform>%n クリップの名前を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept the old name: {why}.</source>
        <translation>
            <numerusform>%n 件は元の名前のままです: {why}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターを消去</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>フィルター「%1」を外す</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show which takes</source>
        <translation>表示するテイク</translation>
    </message>
    <message>
        <source>Show which model</source>
        <translation>表示するモデル</translation>
    </message>
    <message>
        <source>Show which shape</source>
        <translation>表示する画面比</translation>
    </message>
    <message>
        <source>Show which tag</source>
        <translation>表示するタグ</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>スター付きのみ</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>この日から</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>All shapes</source>
        <translation>すべての画面比</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>すべてのテイク</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>期間指定…</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>初回起動</translation>
    </message>
    <message>
        <source>Clips are made by PiAPI and paid from your own account there. Every price is shown before you spend it. Checking the key is free.</source>
        <translation>クリップは PiAPI が作成し、料金はあなたの PiAPI アカウントから支払われます。価格は必ず支払い前に表示されます。キーの確認は無料です。</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>キーを確認</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Answer to the key</source>
        <translation>キーへの応答</translation>
    </message>
    <message>
        <source>Where do I find my key?</source>
        <translation>キーはどこにありますか？</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>It will be kept in {store}, never in a file of this program.</source>
        <translation>{store} に保管され、このプログラムのファイルには保存されません。</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept until you close the program.</source>
        <translation>ここにはキーチェーンがないため、プログラムを閉じるまで保持されます。</translation>
    </message>
    <message>
        <source>Paste your PiAPI key to begin</source>
        <translation>PiAPI キーを貼り付けて始めましょう</translation>
    </message>
    <message>
        <source>Checking the key. This call is free.</source>
        <translation>キーを確認中。この呼び出しは無料です。</translation>
    </message>
    <message>
        <source>Ready to make clips</source>
        <translation>クリップを作成できます</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}. Kept in {place}.</source>
        <translation>キーは有効です。残高 {balance}。保管場所: {place}。</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>No key and no cost. The whole program with clips made here, marked as a demo.</source>
        <translation>キーも費用も不要です。ここで作られるクリップで全機能を試せます（デモと表示されます）。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} バイト</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/秒</translation>
    </message>
    <message>
        <source>from {price}/s</source>
        <translation>{price}/秒から</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>{price} から</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in Qt&apos;s letters, such as 22 Nov 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分前</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your computer.</source>
        <translation>「システム」はコンピューターのライト/ダーク設定に従います。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>別の言語は次回の起動から使われます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>1 日 1 回、新しいバージョンを確認する</translation>
    </message>
    <message>
        <source>You are told, and nothing is installed. Nothing about you is sent.</source>
        <translation>お知らせするだけで、何もインストールしません。あなたに関する情報は送信しません。</translation>
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
    <name>Intents</name>
    <message>
        <source>A take just like this one is not confirmed</source>
        <translation>これと同じテイクが未確認です</translation>
    </message>
    <message>
        <source>Its answer was lost, and it may have been charged %1. It is still being looked for. If you generate now, you may pay for the same take twice.</source>
        <translation>応答が失われ、%1 が請求された可能性があります。現在も探しています。今生成すると、同じテイクに二重に支払うおそれがあります。</translation>
    </message>
    <message>
        <source>Generate anyway (%1)</source>
        <translation>それでも生成（%1）</translation>
    </message>
    <message>
        <source>Generate for %1?</source>
        <translation>%1 で生成しますか？</translation>
    </message>
    <message>
        <source>This press costs more than %1, the amount above which you are asked. You can change it in the settings.</source>
        <translation>この操作は %1 を超えます。これを超えると確認が表示されます。金額は設定で変更できます。</translation>
    </message>
    <message>
        <source>Generate (%1)</source>
        <translation>生成（%1）</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>再取得（無料）</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>フォルダーを開けませんでした</translation>
    </message>
    <message>
        <source>No other player could be opened</source>
        <translation>別のプレーヤーを開けませんでした</translation>
    </message>
    <message>
        <source>The frame could not be saved</source>
        <translation>フレームを保存できませんでした</translation>
    </message>
    <message>
        <source>Frame saved</source>
        <translation>フレームを保存しました</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>It did not happen?</source>
        <translation>実行されていませんか？</translation>
    </message>
    <message>
        <source>Sora Desktop stops looking for this take and no longer counts its %1 as spent. Say so only if your account at PiAPI shows neither the take nor a charge.</source>
        <translation>Sora Desktop はこのテイクの検索を止め、%1 を支出に数えなくなります。PiAPI アカウントにテイクも請求もない場合にのみ実行してください。</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>実行されていない</translation>
    </message>
    <message>
        <source>Send this take again?</source>
        <translation>このテイクを再送信しますか？</translation>
    </message>
    <message>
        <source>The answer to the first send was lost, and it may have been charged {first}. If it turns up, you have paid for two takes. Checking your account&apos;s list first costs nothing.</source>
        <translation>最初の送信への応答が失われ、{first} が請求された可能性があります。それが見つかると、2 テイク分を支払うことになります。先にアカウントの一覧を確認するのは無料です。</translation>
    </message>
    <message>
        <source>Send again ({price})</source>
        <translation>再送信（{price}）</translation>
    </message>
    <message>
        <source>I may pay a second time, and I want that</source>
        <translation>二重に支払う可能性があることを承知しました</translation>
    </message>
    <message>
        <source>The first take was found meanwhile</source>
        <translation>その間に最初のテイクが見つかりました</translation>
    </message>
    <message>
        <source>nothing was sent again</source>
        <translation>再送信は行われていません</translation>
    </message>
    <message>
        <source>The lost take was found</source>
        <translation>失われたテイクが見つかりました</translation>
    </message>
    <message>
        <source>it goes on, and nothing was sent again</source>
        <translation>処理は続いており、再送信は行われていません</translation>
    </message>
    <message>
        <source>It could not be written down. Nothing was changed.</source>
        <translation>記録できませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another take follows this task already.</source>
        <translation>別のテイクが既にこのタスクを追跡しています。</translation>
    </message>
    <message>
        <source>Nothing is concluded from that.</source>
        <translation>これだけでは何も断定されません。</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Enter your key first.</source>
        <translation>先にキーを入力してください。</translation>
    </message>
    <message>
        <source>There is no key to check.</source>
        <translation>確認するキーがありません。</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}.</source>
        <translation>キーは有効です。残高 {balance}。</translation>
    </message>
    <message>
        <source>The key could not be checked, and was not kept. Try it again.</source>
        <translation>キーを確認できず、保存もされませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>memory, until you close the program</source>
        <translation>メモリ（プログラムを閉じるまで）</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>キーが空です。</translation>
    </message>
    <message>
        <source>This is too long for a key: {n} characters.</source>
        <translation>キーとして長すぎます: {n} 文字。</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks inside. Copy it once more.</source>
        <translation>キーに空白や改行は含まれません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Leave out the quotation marks round the key.</source>
        <translation>キーを囲む引用符を取り除いてください。</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it once more.</source>
        <translation>キーは半角の英字、数字、記号のみです。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This is too short for a key. Copy the whole of it.</source>
        <translation>キーとして短すぎます。全体をコピーしてください。</translation>
    </message>
    <message>
        <source>PIAPI_API_KEY is not used: {why}</source>
        <translation>PIAPI_API_KEY は使用されません: {why}</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>{where} is not there, so nothing can be kept for the next start.</source>
        <translation>{where} がないため、次回の起動用に保存できません。</translation>
    </message>
    <message>
        <source>{where} does not answer. Unlock it, or go on for this session only.</source>
        <translation>{where} が応答しません。ロックを解除するか、このセッションのみで続けてください。</translation>
    </message>
    <message>
        <source>{where} is locked. Unlock it and try again.</source>
        <translation>{where} はロックされています。解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>{where} refused. What it holds was not changed.</source>
        <translation>{where} に拒否されました。保存内容は変更されていません。</translation>
    </message>
    <message>
        <source>{where} did not keep it, so it holds for this session only.</source>
        <translation>{where} に保存されなかったため、このセッションのみ有効です。</translation>
    </message>
    <message>
        <source>It was saved in {where}, and is not there any more. Enter it again.</source>
        <translation>{where} に保存されていましたが、今はありません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>It is too long for a keychain, so it holds for this session only.</source>
        <translation>キーチェーンには長すぎるため、このセッションのみ有効です。</translation>
    </message>
    <message>
        <source>What {where} holds is not a key. Enter the key again.</source>
        <translation>{where} の内容はキーではありません。キーをもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>PiAPI key</source>
        <translation>PiAPI キー</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>ここにキーを貼り付け</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>The key pays for your clips. It is kept by your system, not in a file.</source>
        <translation>このキーでクリップの料金が支払われます。ファイルではなくシステムが保管します。</translation>
    </message>
    <message>
        <source>PiAPI key</source>
        <translation>PiAPI キー</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>新しい API キー</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Paste a key to replace it</source>
        <translation>置き換えるキーを貼り付け</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>保管場所: %1。</translation>
    </message>
    <message>
        <source>Known for this session only. It is gone when the program closes.</source>
        <translation>このセッションのみ有効です。プログラムを閉じると消えます。</translation>
    </message>
    <message>
        <source>The demo has a key of its own, which pays for nothing.</source>
        <translation>デモには専用のキーがあり、支払いには使われません。</translation>
    </message>
    <message>
        <source>Taken from PIAPI_API_KEY, for this session only.</source>
        <translation>PIAPI_API_KEY から取得。このセッションのみ有効です。</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>キーはまだありません。</translation>
    </message>
    <message>
        <source>Checking, this costs nothing</source>
        <translation>確認中（無料）</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The new size shows after a restart, which takes a second. Takes that were sent go on at PiAPI meanwhile; nothing is sent twice.</source>
        <translation>新しいサイズは再起動後に表示されます（1 秒ほど）。送信済みのテイクはその間も PiAPI で続き、二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>Restart for the new size?</source>
        <translation>新しいサイズのために再起動しますか？</translation>
    </message>
    <message>
        <source>The new language shows after a restart, which takes a second. Takes that were sent go on at PiAPI meanwhile; nothing is sent twice.</source>
        <translation>新しい言語は再起動後に表示されます（1 秒ほど）。送信済みのテイクはその間も PiAPI で続き、二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>Restart for the new language?</source>
        <translation>新しい言語のために再起動しますか？</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Takes are under way</source>
        <translation>処理中のテイクがあります</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n テイク処理中</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep following in the tray, or quit? If you quit, they go on at PiAPI and are fetched at the next start. Nothing is paid twice.</source>
        <translation>トレイで続けて見守りますか、それとも終了しますか？終了しても PiAPI で続き、次回の起動時に取得されます。二重に支払われることはありません。</translation>
    </message>
    <message>
        <source>Do this every time (the settings can change it)</source>
        <translation>毎回こうする（設定で変更可能）</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>トレイに残す</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message numerus="yes">
        <source>Tags of %n take(s) changed</source>
        <translation>
            <numerusform>%n テイクのタグを変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Note of take %1 changed</source>
        <translation>テイク %1 のメモを変更しました</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the bin</source>
        <translation>
            <numerusform>%n テイクをごみ箱に移しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) restored</source>
        <translation>
            <numerusform>%n テイクを復元しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) starred</source>
        <translation>
            <numerusform>%n テイクにスターを付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>%n 件のスターを外しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryTalk</name>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) left here: not finished, may cost money</source>
        <translation>
            <numerusform>%n テイクは残ります。完了しておらず、費用がかかる可能性があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will go to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n ファイル（%1）がシステムのごみ箱に移ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The takes are gone from the list for good. What they cost (%1) stays in the account of what you spent.</source>
        <translation>テイクは一覧から完全に消えます。かかった費用（%1）は支出の計算に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin of %n take(s)?</source>
        <translation>
            <numerusform>%n テイクのごみ箱を空にしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>ごみ箱を空にする</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像のサイズ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sora Desktop – demo</source>
        <translation>Sora Desktop – デモ</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>About this take</source>
        <translation>このテイクについて</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>It plays here as soon as it is ready.</source>
        <translation>準備ができ次第ここで再生されます。</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Nothing is under way</source>
        <translation>処理中のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n テイク処理中</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) ready</source>
        <translation>
            <numerusform>%n テイク完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n テイク失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed</source>
        <translation>
            <numerusform>%n テイク未確認</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing to do: the program tries again by itself. Takes that were sent go on at PiAPI.</source>
        <translation>操作は不要です。プログラムが自動で再試行します。送信済みのテイクは PiAPI で続きます。</translation>
    </message>
    <message>
        <source>There is no API key</source>
        <translation>API キーがありません</translation>
    </message>
    <message>
        <source>Without a key nothing can be sent to PiAPI.</source>
        <translation>キーがないと PiAPI に何も送信できません。</translation>
    </message>
    <message>
        <source>Paste your PiAPI key.</source>
        <translation>PiAPI キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>PiAPI refused the API key</source>
        <translation>PiAPI が API キーを拒否しました</translation>
    </message>
    <message>
        <source>The key is wrong, was revoked, or belongs to a closed account.</source>
        <translation>キーが間違っているか、無効にされたか、閉鎖されたアカウントのものです。</translation>
    </message>
    <message>
        <source>Paste a new key from your PiAPI workspace. What waits in line is sent after that.</source>
        <translation>PiAPI ワークスペースの新しいキーを貼り付けてください。待機中のものはその後送信されます。</translation>
    </message>
    <message>
        <source>PiAPI turns this account away</source>
        <translation>PiAPI がこのアカウントを受け付けません</translation>
    </message>
    <message>
        <source>It says that the plan or the balance does not allow this. Nothing more is asked or sent for now; takes that were sent go on at PiAPI.</source>
        <translation>プランまたは残高により許可されないとのことです。当面は問い合わせも送信も行いません。送信済みのテイクは PiAPI で続きます。</translation>
    </message>
    <message>
        <source>Look at your account at PiAPI, then try again: that is free.</source>
        <translation>PiAPI のアカウントを確認してから、もう一度お試しください。無料です。</translation>
    </message>
    <message>
        <source>The PiAPI balance is too low</source>
        <translation>PiAPI の残高が足りません</translation>
    </message>
    <message>
        <source>PiAPI could not reserve the cost of this take.</source>
        <translation>PiAPI がこのテイクの費用を確保できませんでした。</translation>
    </message>
    <message>
        <source>Top up at PiAPI. If the balance is enough, the input was refused: change the prompt.</source>
        <translation>PiAPI でチャージしてください。残高が十分なら入力が拒否されています。プロンプトを変えてください。</translation>
    </message>
    <message>
        <source>Refused by moderation</source>
        <translation>モデレーションにより拒否</translation>
    </message>
    <message>
        <source>The content check at PiAPI or behind it did not let this through.</source>
        <translation>PiAPI またはその先の内容審査を通りませんでした。</translation>
    </message>
    <message>
        <source>Change the prompt: real people, brands, violence and nudity are refused most often.</source>
        <translation>プロンプトを変えてください。実在の人物、ブランド、暴力、ヌードは特に拒否されます。</translation>
    </message>
    <message>
        <source>{model} is no longer available</source>
        <translation>{model} は利用できなくなりました</translation>
    </message>
    <message>
        <source>PiAPI does not make clips with this model any more.</source>
        <translation>PiAPI はこのモデルでクリップを作らなくなりました。</translation>
    </message>
    <message>
        <source>{switch}</source>
        <translation>{switch}</translation>
    </message>
    <message>
        <source>PiAPI has too much to do</source>
        <translation>PiAPI が混雑しています</translation>
    </message>
    <message>
        <source>Too many takes run at once, on your account or at PiAPI.</source>
        <translation>アカウントまたは PiAPI で同時に実行中のテイクが多すぎます。</translation>
    </message>
    <message>
        <source>Nothing to do: the program waits and tries again by itself.</source>
        <translation>操作は不要です。プログラムが待機し、自動で再試行します。</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI に障害が発生しています</translation>
    </message>
    <message>
        <source>The service answers with errors.</source>
        <translation>サービスがエラーを返しています。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続がありません</translation>
    </message>
    <message>
        <source>PiAPI cannot be reached from here.</source>
        <translation>ここから PiAPI に接続できません。</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>The other side could not prove that it is PiAPI, so nothing was sent to it.</source>
        <translation>相手が PiAPI であると証明できなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>In a company network, set its certificate in the settings. Elsewhere check the clock of this computer.</source>
        <translation>社内ネットワークでは、設定で証明書を指定してください。それ以外では、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The proxy did not let this through</source>
        <translation>プロキシが通しませんでした</translation>
    </message>
    <message>
        <source>The proxy of this network refused or did not answer.</source>
        <translation>このネットワークのプロキシが拒否したか、応答しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy in the settings.</source>
        <translation>設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>このネットワークはサインインが必要です</translation>
    </message>
    <message>
        <source>Another page answered in place of PiAPI.</source>
        <translation>PiAPI の代わりに別のページが応答しました。</translation>
    </message>
    <message>
        <source>Open a web page, sign in to the network, and come back. The program then goes on by itself.</source>
        <translation>Web ページを開いてネットワークにサインインし、戻ってきてください。その後は自動で続行します。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The clip could not be saved.</source>
        <translation>クリップを保存できませんでした。</translation>
    </message>
    <message>
        <source>Make room, or choose another folder. Then fetch the clip again: that is free.</source>
        <translation>空きを作るか、別のフォルダーを選択してください。その後クリップを再取得してください。無料です。</translation>
    </message>
    <message>
        <source>The clips folder is gone</source>
        <translation>クリップフォルダーがありません</translation>
    </message>
    <message>
        <source>The folder for clips was moved, unplugged, or is not writable.</source>
        <translation>クリップ用フォルダーが移動されたか、取り外されたか、書き込めません。</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder. Then fetch the clip again: that is free.</source>
        <translation>元に戻すか、別のフォルダーを選択してください。その後クリップを再取得してください。無料です。</translation>
    </message>
    <message>
        <source>The clip is no longer on the disk</source>
        <translation>クリップがディスクにありません</translation>
    </message>
    <message>
        <source>The file was moved or deleted outside the program.</source>
        <translation>ファイルがプログラムの外で移動または削除されました。</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again while PiAPI still keeps it: that is free.</source>
        <translation>元に戻すか、PiAPI に残っている間に再取得してください。無料です。</translation>
    </message>
    <message>
        <source>The file is in use by another program</source>
        <translation>別のプログラムがファイルを使用中です</translation>
    </message>
    <message>
        <source>The clip is here, but could not be given its name: a virus scanner or another program holds the file.</source>
        <translation>クリップはありますが、名前を付けられませんでした。ウイルス対策ソフトか別のプログラムがファイルを使用しています。</translation>
    </message>
    <message>
        <source>Nothing to do: the program tries again by itself until it is free.</source>
        <translation>操作は不要です。ファイルが空くまで自動で再試行します。</translation>
    </message>
    <message>
        <source>What came was not a video</source>
        <translation>届いたものは動画ではありませんでした</translation>
    </message>
    <message>
        <source>The download was damaged or was another kind of file, and was not kept.</source>
        <translation>ダウンロードが壊れていたか別の種類のファイルだったため、保存していません。</translation>
    </message>
    <message>
        <source>Fetch it again: that is free.</source>
        <translation>再取得してください。無料です。</translation>
    </message>
    <message>
        <source>The link to the clip has expired</source>
        <translation>クリップのリンクの期限が切れました</translation>
    </message>
    <message>
        <source>PiAPI keeps clips for a short time only.</source>
        <translation>PiAPI がクリップを保持するのは短期間です。</translation>
    </message>
    <message>
        <source>Fetch again asks PiAPI for a new link: that is free. If there is none, the clip is lost.</source>
        <translation>「再取得」で PiAPI に新しいリンクを求めます。無料です。リンクがなければクリップは失われています。</translation>
    </message>
    <message>
        <source>PiAPI gave no link to the clip</source>
        <translation>PiAPI がクリップのリンクを返しませんでした</translation>
    </message>
    <message>
        <source>The take is marked as done, but without a clip.</source>
        <translation>テイクは完了となっていますが、クリップがありません。</translation>
    </message>
    <message>
        <source>Check now asks once more, free. If it stays so, ask PiAPI with the task ID.</source>
        <translation>「今すぐ確認」でもう一度問い合わせます（無料）。変わらなければ、タスク ID を添えて PiAPI に問い合わせてください。</translation>
    </message>
    <message>
        <source>PiAPI does not know this take</source>
        <translation>PiAPI はこのテイクを認識していません</translation>
    </message>
    <message>
        <source>The account of this key has no task with this ID.</source>
        <translation>このキーのアカウントに、この ID のタスクはありません。</translation>
    </message>
    <message>
        <source>Check that the key is of the account that made the take, then check once more: that is free.</source>
        <translation>キーがテイクを作成したアカウントのものか確かめ、もう一度確認してください。無料です。</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>応答を理解できませんでした</translation>
    </message>
    <message>
        <source>PiAPI answered in a way that this version does not know.</source>
        <translation>PiAPI がこのバージョンの知らない形で応答しました。</translation>
    </message>
    <message>
        <source>Check again later: that is free. If it stays so, an update of the program may help.</source>
        <translation>後でもう一度確認してください。無料です。変わらなければ、プログラムの更新で直るかもしれません。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>The request was sent, but the answer never came. Nobody knows yet whether PiAPI took it.</source>
        <translation>リクエストは送信されましたが、応答が届きませんでした。PiAPI が受け付けたかはまだわかりません。</translation>
    </message>
    <message>
        <source>The program looks for it in your account’s history. Do not generate it again before that is clear.</source>
        <translation>プログラムがアカウントの履歴を探しています。はっきりするまで、もう一度生成しないでください。</translation>
    </message>
    <message>
        <source>The program was closed while this take was being sent.</source>
        <translation>このテイクの送信中にプログラムが閉じられました。</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI がリクエストを拒否しました</translation>
    </message>
    <message>
        <source>PiAPI did not accept these settings or this prompt.</source>
        <translation>PiAPI がこの設定またはプロンプトを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Change the prompt or the settings and generate again.</source>
        <translation>プロンプトまたは設定を変えて、もう一度生成してください。</translation>
    </message>
    <message>
        <source>The render did not work</source>
        <translation>レンダリングできませんでした</translation>
    </message>
    <message>
        <source>PiAPI accepted the take and could not finish it.</source>
        <translation>PiAPI はテイクを受け付けましたが、完成できませんでした。</translation>
    </message>
    <message>
        <source>Generating it again is a new take at its full price. Another model may do better.</source>
        <translation>もう一度生成すると、通常価格の新しいテイクになります。別のモデルならうまくいくかもしれません。</translation>
    </message>
    <message>
        <source>The take was cancelled</source>
        <translation>テイクがキャンセルされました</translation>
    </message>
    <message>
        <source>It was cancelled at PiAPI, not by this program.</source>
        <translation>このプログラムではなく、PiAPI でキャンセルされました。</translation>
    </message>
    <message>
        <source>Generating it again is a new take at its full price.</source>
        <translation>もう一度生成すると、通常価格の新しいテイクになります。</translation>
    </message>
    <message>
        <source>That would go over your budget</source>
        <translation>予算を超えます</translation>
    </message>
    <message>
        <source>The budget that you set does not have room for this.</source>
        <translation>設定した予算では足りません。</translation>
    </message>
    <message>
        <source>Wait until the budget begins anew, or raise it in the settings.</source>
        <translation>予算が新しくなるまで待つか、設定で増やしてください。</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>保留中（あなたの判断待ち）</translation>
    </message>
    <message>
        <source>An earlier take of the same press was not confirmed, so this one was not sent.</source>
        <translation>同じ操作の前のテイクが未確認のため、これは送信されませんでした。</translation>
    </message>
    <message>
        <source>Clear up the other one first. Then send this one, or take it back.</source>
        <translation>先にもう一方を解決してください。その後、これを送信するか取り下げてください。</translation>
    </message>
    <message>
        <source>This could not be written down</source>
        <translation>記録できませんでした</translation>
    </message>
    <message>
        <source>The program’s own records cannot be written, so nothing is sent: a take without a record could be paid twice.</source>
        <translation>プログラムの記録を書き込めないため、何も送信しません。記録のないテイクは二重に支払われるおそれがあります。</translation>
    </message>
    <message>
        <source>Make room on the disk and start the program again.</source>
        <translation>ディスクの空きを作り、プログラムを再起動してください。</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>このプログラムの不具合</translation>
    </message>
    <message>
        <source>Something went wrong here that should not.</source>
        <translation>起きてはならないことが起きました。</translation>
    </message>
    <message>
        <source>Your takes are safe. Start the program again; if it comes back, copy the diagnostics from the settings.</source>
        <translation>テイクは無事です。プログラムを再起動してください。再発する場合は、設定から診断情報をコピーしてください。</translation>
    </message>
    <message>
        <source>The connection is not safe: unknown authority</source>
        <translation>接続が安全ではありません: 不明な認証局</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI comes from an authority that this computer does not know. The proxy of a company does that. Nothing was sent to it.</source>
        <translation>PiAPI として示された証明書は、このコンピューターの知らない認証局のものです。会社のプロキシでよく起こります。何も送信していません。</translation>
    </message>
    <message>
        <source>In a company network, set its certificate in the settings. Elsewhere do not trust this network.</source>
        <translation>社内ネットワークでは、設定で証明書を指定してください。それ以外では、このネットワークを信用しないでください。</translation>
    </message>
    <message>
        <source>The connection is not safe: expired certificate</source>
        <translation>接続が安全ではありません: 証明書の期限切れ</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI has expired, or the clock of this computer is ahead. Nothing was sent to it.</source>
        <translation>PiAPI として示された証明書の期限が切れているか、このコンピューターの時計が進んでいます。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, PiAPI has to renew its certificate.</source>
        <translation>このコンピューターの日付と時刻を確認してください。正しければ、PiAPI が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>The connection is not safe: certificate not yet valid</source>
        <translation>接続が安全ではありません: 証明書がまだ有効ではありません</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI is not valid yet: most likely the clock of this computer is behind. Nothing was sent to it.</source>
        <translation>PiAPI として示された証明書はまだ有効ではありません。おそらくこのコンピューターの時計が遅れています。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>The connection is not safe: wrong host name</source>
        <translation>接続が安全ではありません: ホスト名の不一致</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than PiAPI: somebody else answers in its place. Nothing was sent to it.</source>
        <translation>示された証明書は PiAPI 以外のホストのものです。別の何者かが応答しています。何も送信していません。</translation>
    </message>
    <message>
        <source>You may need to sign in to this network first. Else check the API address and the proxy in the settings.</source>
        <translation>先にこのネットワークへのサインインが必要かもしれません。そうでなければ、設定で API アドレスとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>{headline}. {rest}</source>
        <translation>{headline}。{rest}</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>何も送信されず、何も請求されていません。</translation>
    </message>
    <message>
        <source>It may have been charged: {price} counts as spent until that is clear.</source>
        <translation>請求された可能性があります。はっきりするまで {price} を支出として数えます。</translation>
    </message>
    <message>
        <source>The take is paid for: {price}. Fetching it costs nothing.</source>
        <translation>このテイクは支払い済みです: {price}。取得は無料です。</translation>
    </message>
    <message>
        <source>The take goes on at PiAPI. It costs {price}, as ordered.</source>
        <translation>テイクは PiAPI で続いています。費用は注文どおり {price} です。</translation>
    </message>
    <message>
        <source>PiAPI refused it at once, so nothing was charged.</source>
        <translation>PiAPI がすぐに拒否したため、何も請求されていません。</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost of a failed task; check your balance.</source>
        <translation>PiAPI は通常、失敗したタスクの費用を返します。残高を確認してください。</translation>
    </message>
    <message>
        <source>PiAPI names a charge of {price}.</source>
        <translation>PiAPI は {price} の請求を示しています。</translation>
    </message>
    <message>
        <source>PiAPI says: “{text}”.</source>
        <translation>PiAPI の応答: 「{text}」。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>このモデル</translation>
    </message>
    <message>
        <source>Choose another model and generate again.</source>
        <translation>別のモデルを選んで、もう一度生成してください。</translation>
    </message>
    <message>
        <source>{name} is the nearest that works, {price}. Switching is free.</source>
        <translation>動作する最も近いモデルは {name}（{price}）です。切り替えは無料です。</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>Top up at PiAPI</source>
        <translation>PiAPI でチャージ</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>編集して再試行</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>{model} に切り替え</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>再取得（無料）</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>MissingParts</name>
    <message>
        <source>Install Sora Desktop again; your clips, takes and settings stay.</source>
        <translation>Sora Desktop を再インストールしてください。クリップ、テイク、設定は残ります。</translation>
    </message>
    <message>
        <source>Clips cannot be played: the media plugin is missing.</source>
        <translation>クリップを再生できません。メディアプラグインがありません。</translation>
    </message>
    <message>
        <source>Some pictures cannot be shown: a plugin is missing.</source>
        <translation>一部の画像を表示できません。プラグインがありません。</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Cheap, quick takes to find the shot, with sound</source>
        <translation>ショット探しに使える、速くて安いテイク。音声付き</translation>
    </message>
    <message>
        <source>Drafts in any shape, any length from 4 to 15 s</source>
        <translation>あらゆる画面比の下書き。4～15 秒</translation>
    </message>
    <message>
        <source>Film-like shots with speech and sound, up to 8 s</source>
        <translation>映画のようなショット。台詞と音声付き、最長 8 秒</translation>
    </message>
    <message>
        <source>Longer shots in any shape, from square to 21:9</source>
        <translation>長めのショット。正方形から 21:9 まで</translation>
    </message>
    <message>
        <source>OpenAI ended Sora 2 on 2026-09-24. PiAPI may refuse it.</source>
        <translation>OpenAI は 2026年9月24日に Sora 2 を終了しました。PiAPI に拒否されることがあります。</translation>
    </message>
    <message>
        <source>People and movement, any length from 3 to 15 s</source>
        <translation>人物と動き。3～15 秒</translation>
    </message>
    <message>
        <source>PiAPI&apos;s pages disagree on lengths over 15 s, so they are not offered.</source>
        <translation>15 秒を超える長さは PiAPI のページ間で記載が異なるため、提供していません。</translation>
    </message>
    <message>
        <source>Quick, cheap drafts at 720p, with sound</source>
        <translation>720p の速くて安い下書き。音声付き</translation>
    </message>
    <message>
        <source>Steady motion in any shape, any length from 4 to 15 s</source>
        <translation>安定した動き。あらゆる画面比、4～15 秒</translation>
    </message>
    <message>
        <source>The finest detail and motion of the Sora models, with sound</source>
        <translation>Sora モデルで最も精細な描写と動き。音声付き</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Write an amount such as 20 or 7.50, or leave it empty.</source>
        <translation>20 や 7.50 のような金額を入力するか、空のままにしてください。</translation>
    </message>
    <message>
        <source>Write an amount above $0, or leave it empty.</source>
        <translation>$0 より大きい金額を入力するか、空のままにしてください。</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>A budget stops new takes before they are sent. Empty means no limit.</source>
        <translation>予算を超える新しいテイクは送信前に止まります。空は無制限です。</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>お金</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>1 日の予算</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>1 か月の予算</translation>
    </message>
    <message>
        <source>Ask above</source>
        <translation>確認する金額</translation>
    </message>
    <message>
        <source>One press of Generate that costs more than this asks first.</source>
        <translation>1 回の「生成」がこの金額を超えると、先に確認します。</translation>
    </message>
    <message>
        <source>The month allows less than one day of it.</source>
        <translation>1 か月の予算が 1 日分より少なくなっています。</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>{word} is none of the blanks.</source>
        <translation>{word} は使える項目ではありません。</translation>
    </message>
    <message>
        <source>Write a name with at least one of the blanks in it.</source>
        <translation>項目を 1 つ以上含む名前を入力してください。</translation>
    </message>
    <message>
        <source>A paper boat on a rainy street</source>
        <translation>雨の通りの紙の船</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Names of clips</source>
        <translation>クリップの名前</translation>
    </message>
    <message>
        <source>Preview of the name</source>
        <translation>名前のプレビュー</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>項目: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Leave both empty to use what your system uses.</source>
        <translation>システムの設定を使う場合は、両方とも空のままにしてください。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>A PEM file</source>
        <translation>PEM ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>For networks that inspect traffic. Trusted in addition to the system&apos;s.</source>
        <translation>通信を検査するネットワーク用です。システムの認証局に加えて信頼されます。</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>このファイルを読み込めません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be PEM.</source>
        <translation>このファイルに証明書がありません。PEM 形式が必要です。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note on this take</source>
        <translation>このテイクのメモ</translation>
    </message>
    <message>
        <source>A note on this take</source>
        <translation>このテイクについてのメモ</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Enter key</source>
        <translation>キーを入力</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed: the answer was lost, and up to %1 may have been charged. Your account is being searched; nothing is sent again by itself.</source>
        <translation>
            <numerusform>%n テイクが未確認です。応答が失われ、最大 %1 が請求された可能性があります。アカウントを検索中です。自動で再送信されることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>This is the demo. Prices are shown as they are, nothing is charged, and the clips are drawn on this computer, not made by PiAPI.</source>
        <translation>これはデモです。価格は実際のものですが、何も請求されません。クリップは PiAPI ではなくこのコンピューターで描かれます。</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>自分のキーを使う</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>この語を含むものはありません。</translation>
    </message>
    <message>
        <source>The first {n}. Write what you look for to find the others.</source>
        <translation>最初の {n} 件です。ほかを見つけるには検索語を入力してください。</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Your takes play here</source>
        <translation>テイクはここで再生されます</translation>
    </message>
    <message>
        <source>Generate a clip, or pick a take.</source>
        <translation>クリップを生成するか、テイクを選んでください。</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>No sound: this machine has no device for it</source>
        <translation>音声なし: このコンピューターには音声出力がありません</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>音声オン</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>音声オフ</translation>
    </message>
    <message>
        <source>Leave full screen, then compare</source>
        <translation>全画面を終了してから比較</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>100 % で表示</translation>
    </message>
    <message>
        <source>Play from here only</source>
        <translation>ここからのみ再生</translation>
    </message>
    <message>
        <source>Play up to here only</source>
        <translation>ここまでのみ再生</translation>
    </message>
    <message>
        <source>Play the whole clip again</source>
        <translation>クリップ全体を再生</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>前のテイク</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>次のテイク</translation>
    </message>
    <message>
        <source>Wipe instead of side by side</source>
        <translation>並べる代わりにワイプ</translation>
    </message>
    <message>
        <source>Wipe to the left</source>
        <translation>ワイプを左へ</translation>
    </message>
    <message>
        <source>Wipe to the right</source>
        <translation>ワイプを右へ</translation>
    </message>
    <message>
        <source>Hear take A</source>
        <translation>テイク A の音声</translation>
    </message>
    <message>
        <source>Hear take B</source>
        <translation>テイク B の音声</translation>
    </message>
    <message>
        <source>Hear neither</source>
        <translation>どちらも聞かない</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A と B を入れ替え</translation>
    </message>
    <message>
        <source>Leave compare</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>No more takes</source>
        <translation>これ以上テイクはありません</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>There is no other take with a clip</source>
        <translation>クリップのある別のテイクがありません</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>テイク %1</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone</source>
        <translation>クリップのファイルがありません</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. Fetch the take again: it is free.</source>
        <translation>%1 がフォルダーにありません。テイクを再取得してください。無料です。</translation>
    </message>
    <message>
        <source>The clip&apos;s file is empty</source>
        <translation>クリップのファイルが空です</translation>
    </message>
    <message>
        <source>%1 has no bytes in it. Fetch the take again: it is free.</source>
        <translation>%1 は 0 バイトです。テイクを再取得してください。無料です。</translation>
    </message>
    <message>
        <source>This file is not a clip, or it is damaged</source>
        <translation>このファイルはクリップではないか、壊れています</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Fetch the take again: it is free.</source>
        <translation>%1 を開けません。テイクを再取得してください。無料です。</translation>
    </message>
    <message>
        <source>The clip breaks off here</source>
        <translation>クリップがここで途切れています</translation>
    </message>
    <message>
        <source>The rest of %1 is damaged. Fetch the take again: it is free.</source>
        <translation>%1 の残りが壊れています。テイクを再取得してください。無料です。</translation>
    </message>
    <message>
        <source>This clip has a format that cannot be shown here</source>
        <translation>このクリップの形式はここでは表示できません</translation>
    </message>
    <message>
        <source>The file is whole; no decoder for its picture is built in.</source>
        <translation>ファイルは完全ですが、映像用のデコーダーが内蔵されていません。</translation>
    </message>
    <message>
        <source>The clip has stopped moving</source>
        <translation>クリップが止まりました</translation>
    </message>
    <message>
        <source>The sound system may have gone away. The file is whole.</source>
        <translation>サウンドシステムがなくなった可能性があります。ファイルは完全です。</translation>
    </message>
    <message>
        <source>The clip&apos;s file does not answer</source>
        <translation>クリップのファイルが応答しません</translation>
    </message>
    <message>
        <source>The drive with %1 may be asleep or gone. Nothing is lost.</source>
        <translation>%1 のドライブがスリープ中か、外れている可能性があります。何も失われていません。</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>逆再生</translation>
    </message>
    <message>
        <source>Play forwards, faster with each press</source>
        <translation>再生（押すたびに速く）</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>1 フレーム戻る</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>1 フレーム進む</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>1 秒戻る</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>1 秒進む</translation>
    </message>
    <message>
        <source>To the first frame</source>
        <translation>最初のフレームへ</translation>
    </message>
    <message>
        <source>To the last frame</source>
        <translation>最後のフレームへ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>リピート</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Save this frame as a picture</source>
        <translation>このフレームを画像で保存</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>別のプレーヤーで開く</translation>
    </message>
</context>
<context>
    <name>PlayerCompare</name>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Hearing A</source>
        <translation>A の音声</translation>
    </message>
    <message>
        <source>Hearing B</source>
        <translation>B の音声</translation>
    </message>
    <message>
        <source>Hearing neither</source>
        <translation>音声なし</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Plays %1</source>
        <translation>%1 を再生</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>About the price</source>
        <translation>価格について</translation>
    </message>
    <message>
        <source>Price of PiAPI as of {day}. The API&apos;s own figure replaces it once known.</source>
        <translation>{day} 時点の PiAPI の価格です。API の金額がわかり次第、置き換わります。</translation>
    </message>
    <message>
        <source>PiAPI names no exact price for these settings (as of {day}); it may be higher.</source>
        <translation>PiAPI はこの設定の正確な価格を示していません（{day} 時点）。これより高い場合があります。</translation>
    </message>
    <message>
        <source>{length} {times} {rate} = {price}</source>
        <translation>{length} {times} {rate} = {price}</translation>
    </message>
    <message>
        <source>{one}, {n} takes {total}</source>
        <translation>{one}、{n} テイク {total}</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>A paper boat drifts down a rainy street at dusk, neon in the puddles, slow dolly shot, soft piano</source>
        <translation>夕暮れの雨の通りを紙の船が流れていく。水たまりに映るネオン、ゆっくりとしたドリーショット、静かなピアノ</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Earlier prompts</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Earlier prompt {n} of {count}. Yours comes back with Down.</source>
        <translation>以前のプロンプト {n}/{count}。下キーで元に戻ります。</translation>
    </message>
    <message>
        <source>Still to fill in: {names}. Tab goes there.</source>
        <translation>未入力: {names}。Tab で移動します。</translation>
    </message>
    <message>
        <source>Kept from the last time, not sent yet.</source>
        <translation>前回から保持、未送信です。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Earlier prompts</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>What you generate is listed here, to be used again.</source>
        <translation>生成したものはここに並び、再利用できます。</translation>
    </message>
    <message>
        <source>No templates yet. Write a prompt with blanks such as {subject}, and save it.</source>
        <translation>テンプレートはまだありません。{subject} のような空欄のあるプロンプトを書いて保存してください。</translation>
    </message>
    <message>
        <source>Kept as a template</source>
        <translation>テンプレートに保存しました</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>The template could not be kept</source>
        <translation>テンプレートを保存できませんでした</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>フォルダーを開けませんでした</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>it is too long for a prompt</source>
        <translation>プロンプトには長すぎます</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>it is not written as TOML</source>
        <translation>TOML として書かれていません</translation>
    </message>
    <message>
        <source>there is no prompt in it</source>
        <translation>プロンプトがありません</translation>
    </message>
    <message>
        <source>{file} was skipped: {why}.</source>
        <translation>{file} は読み飛ばしました: {why}。</translation>
    </message>
    <message>
        <source>Not filled in: {names}. The model gets the words in braces as they stand.</source>
        <translation>未入力: {names}。モデルには波括弧の語がそのまま送られます。</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>それでも生成（{total}）</translation>
    </message>
    <message>
        <source>Generate with blanks?</source>
        <translation>空欄のまま生成しますか？</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Takes beyond this wait here, unsent and unpaid, and go by themselves.</source>
        <translation>これを超えるテイクは未送信・未払いのままここで待ち、自動で送信されます。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <translation>同時テイク数</translation>
    </message>
    <message>
        <source>Your plan may allow fewer; then the service makes the rest wait.</source>
        <translation>プランによってはこれより少なくなります。残りはサービス側で待機します。</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>The list of takes was damaged and has been restored from a copy of {time}. Look for missing takes? It is free.</source>
        <translation>テイク一覧が壊れていたため、{time} のコピーから復元しました。見つからないテイクを探しますか？無料です。</translation>
    </message>
    <message>
        <source>A new list of takes was begun. Look for the earlier ones in your account and in the clips folder? It is free.</source>
        <translation>新しいテイク一覧を開始しました。以前のテイクをアカウントとクリップフォルダーから探しますか？無料です。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>検索を中止しました。</translation>
    </message>
    <message>
        <source>Look for missing takes</source>
        <translation>見つからないテイクを探す</translation>
    </message>
    <message>
        <source>Looking for missing takes in your account…</source>
        <translation>見つからないテイクをアカウントで検索中…</translation>
    </message>
    <message>
        <source>Looking for missing takes: {n} of {count} read…</source>
        <translation>見つからないテイクを検索中: {n}/{count} 件読み込み済み…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{n} more could not be read: {why}.</source>
        <translation>さらに {n} 件を読み込めませんでした: {why}。</translation>
    </message>
    <message>
        <source>Your account could not be looked through: {why}.</source>
        <translation>アカウントを調べられませんでした: {why}。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>No missing takes were found.</source>
        <translation>見つからないテイクはありませんでした。</translation>
    </message>
    <message>
        <source>1 take found again.</source>
        <translation>1 テイクが見つかりました。</translation>
    </message>
    <message>
        <source>{n} takes found again.</source>
        <translation>{n} テイクが見つかりました。</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Prompt and settings of %1 are in Compose</source>
        <translation>%1 のプロンプトと設定を「作成」に読み込みました</translation>
    </message>
    <message>
        <source>some of them were changed to fit, see below the model</source>
        <translation>一部は合うように変更されています。モデルの下をご覧ください</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 を読み込めませんでした。</translation>
    </message>
    <message>
        <source>There is no recipe in %1</source>
        <translation>%1 にレシピはありません</translation>
    </message>
    <message>
        <source>only clips that were made here carry one, and some programs remove it.</source>
        <translation>ここで作られたクリップにのみ含まれ、プログラムによっては取り除かれます。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 is a file from elsewhere; it was not added to your takes.</source>
        <translation>%1 は外部のファイルです。テイクには追加されていません。</translation>
    </message>
    <message>
        <source>Use its prompt and settings</source>
        <translation>プロンプトと設定を使う</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename on disk</source>
        <translation>ディスク上の名前を変更</translation>
    </message>
    <message>
        <source>The files get new names and stay in their folder. Other programs that have them open lose sight of them.</source>
        <translation>ファイルは同じフォルダーのまま新しい名前になります。開いている他のプログラムからは見えなくなります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n clip(s)</source>
        <translation>
            <numerusform>%n クリップの名前を変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position in the clip</source>
        <translation>クリップ内の位置</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Checking ({n} of {count})</source>
        <translation>確認中（{n}/{count}）</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Account not reached</source>
        <translation>アカウントに接続できません</translation>
    </message>
    <message>
        <source>One looks like it</source>
        <translation>候補が 1 件あります</translation>
    </message>
    <message>
        <source>{n} look like it</source>
        <translation>候補が {n} 件あります</translation>
    </message>
    <message>
        <source>Looked once</source>
        <translation>1 回検索済み</translation>
    </message>
    <message>
        <source>Looked {n} times</source>
        <translation>{n} 回検索済み</translation>
    </message>
    <message>
        <source>Checking your account ({n} of {count})…</source>
        <translation>アカウントを確認中（{n}/{count}）…</translation>
    </message>
    <message>
        <source>Checking your account…</source>
        <translation>アカウントを確認中…</translation>
    </message>
    <message>
        <source>Your account&apos;s list could not be had: {why}. It is asked again by itself.</source>
        <translation>アカウントの一覧を取得できませんでした: {why}。自動で再度問い合わせます。</translation>
    </message>
    <message>
        <source>It is looked for in your account in a moment.</source>
        <translation>まもなくアカウントで検索します。</translation>
    </message>
    <message>
        <source>Looked once, not found yet.</source>
        <translation>1 回検索しましたが、まだ見つかりません。</translation>
    </message>
    <message>
        <source>Looked {n} times, not found yet.</source>
        <translation>{n} 回検索しましたが、まだ見つかりません。</translation>
    </message>
    <message>
        <source>It may still turn up.</source>
        <translation>これから見つかる可能性があります。</translation>
    </message>
    <message>
        <source>It is looked for again by itself.</source>
        <translation>自動で再度検索します。</translation>
    </message>
    <message>
        <source>We lost the answer. This may have been charged ({price}), and counts as spent until that is clear.</source>
        <translation>応答が失われました。請求された可能性があり（{price}）、はっきりするまで支出として数えます。</translation>
    </message>
    <message>
        <source>One task of your account looks like it: pick it if it is the one.</source>
        <translation>アカウントに候補のタスクが 1 件あります。該当する場合は選択してください。</translation>
    </message>
    <message>
        <source>{n} tasks of your account look like it: pick the right one.</source>
        <translation>アカウントに候補のタスクが {n} 件あります。正しいものを選択してください。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select only one</source>
        <translation>1 つだけ選択してください</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) selected</source>
        <translation>
            <numerusform>%n テイクを選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the shortcuts</source>
        <translation>ショートカットを変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Search a command or its keys</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>新しいキーを押す</translation>
    </message>
    <message>
        <source>Press the keys in the field above.</source>
        <translation>上の欄でキーを押してください。</translation>
    </message>
    <message>
        <source>This press costs money, so it needs Ctrl, Alt or a function key.</source>
        <translation>この操作は費用がかかるため、Ctrl、Alt、またはファンクションキーが必要です。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 は「%2」で使われています。</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Now %1, once you save.</source>
        <translation>保存すると %1 になります。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Change that one first.</source>
        <translation>%1 は「%2」で使われています。先にそちらを変更してください。</translation>
    </message>
    <message>
        <source>All as at the beginning, once you save.</source>
        <translation>保存すると、すべて最初の状態に戻ります。</translation>
    </message>
</context>
<context>
    <name>ShotSettings</name>
    <message>
        <source>What the change of model changed</source>
        <translation>モデルの変更で変わった点</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>画面比</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>{gone} is no longer offered: {name} in its place.</source>
        <translation>{gone} は提供が終わりました。代わりに {name} を使います。</translation>
    </message>
    <message>
        <source> Changed: {parts}.</source>
        <translation> 変更: {parts}。</translation>
    </message>
    <message>
        <source>Changed to fit {name}: {parts}.</source>
        <translation>{name} に合わせて変更: {parts}。</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>画面比</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>no choice of {what}</source>
        <translation>{what}の選択なし</translation>
    </message>
    <message>
        <source>{what} {new}</source>
        <translation>{what} {new}</translation>
    </message>
    <message>
        <source>{what} {new} instead of {old}</source>
        <translation>{what} {new}（以前は {old}）</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the takes: %1</source>
        <translation>テイクの並び順: %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Sora Desktop cannot start</source>
        <translation>Sora Desktop を起動できません</translation>
    </message>
    <message>
        <source>The list of your takes cannot be read</source>
        <translation>テイクの一覧を読み込めません</translation>
    </message>
    <message>
        <source>Your clips are not touched. You can begin a new list; takes that were under way are then followed in your account at PiAPI only.</source>
        <translation>クリップには影響ありません。新しい一覧を開始できますが、処理中のテイクは PiAPI のアカウントでのみ確認できます。</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>新しい一覧を開始</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version again.</source>
        <translation>何も変更されていません。新しいバージョンを再インストールしてください。</translation>
    </message>
    <message>
        <source>The file %1 is of a newer version of this program.</source>
        <translation>ファイル %1 は、このプログラムの新しいバージョンのものです。</translation>
    </message>
    <message>
        <source>The file %1 cannot be used, and no good copy of it was found.</source>
        <translation>ファイル %1 は使用できず、正常なコピーも見つかりませんでした。</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>%1 として保管されています。</translation>
    </message>
    <message>
        <source>The folder in which Sora Desktop keeps its list of takes cannot be used. Make it writable or bring it back, then start again. Nothing was changed.</source>
        <translation>Sora Desktop がテイクの一覧を保存するフォルダーを使用できません。書き込めるようにするか元に戻してから、もう一度起動してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The API address given at the start cannot be used. %1</source>
        <translation>起動時に指定された API アドレスは使用できません。%1</translation>
    </message>
    <message>
        <source>Sora Desktop is already running with this library, but does not answer. Close it, or wait until it has closed, and start again. If it is not running, delete the file %1.</source>
        <translation>Sora Desktop はこのライブラリで既に実行中ですが、応答しません。閉じるか、閉じるまで待ってから、もう一度起動してください。実行中でない場合は、ファイル %1 を削除してください。</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>設定を読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>Set back to the usual value, because it cannot be used: %1.</source>
        <translation>使用できない値を通常の値に戻しました: %1。</translation>
    </message>
    <message>
        <source>The settings file was damaged. The usual settings hold; it is kept as %1.</source>
        <translation>設定ファイルが壊れていました。通常の設定を使用します。元のファイルは %1 として保管されています。</translation>
    </message>
    <message>
        <source>The settings file is damaged: %1</source>
        <translation>設定ファイルが壊れています: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the journal cannot be read and cannot be shown. Nothing was deleted: what was paid for can still be seen in your account at PiAPI.</source>
        <translation>
            <numerusform>記録の %n テイクを読み込めず、表示できません。何も削除されていません。支払い済みのものは PiAPI のアカウントで確認できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>本日の支出</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>現在の処理</translation>
    </message>
    <message>
        <source>Key not saved</source>
        <translation>キー未保存</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>A demo: no key, no cost. The clips do not come from PiAPI.</source>
        <translation>デモです。キーも費用も不要です。クリップは PiAPI のものではありません。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>残高 {amount}</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>残高不明</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>本日 {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {budget}</source>
        <translation>本日 {amount}/{budget}</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>今月 {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {budget}</source>
        <translation>今月 {amount}/{budget}</translation>
    </message>
    <message>
        <source>{amount} not confirmed</source>
        <translation>{amount} 未確認</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost: it counts as spent until that is clear.</source>
        <translation>送信しましたが、応答が失われました。はっきりするまで支出として数えます。</translation>
    </message>
    <message>
        <source>{n} in line</source>
        <translation>{n} 件順番待ち</translation>
    </message>
    <message>
        <source>{n} sending</source>
        <translation>{n} 件送信中</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} 件待機中</translation>
    </message>
    <message>
        <source>{n} rendering</source>
        <translation>{n} 件レンダリング中</translation>
    </message>
    <message>
        <source>{n} downloading</source>
        <translation>{n} 件ダウンロード中</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} 件処理中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI に障害が発生しています</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>キー拒否</translation>
    </message>
    <message>
        <source>Account refused</source>
        <translation>アカウント拒否</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags of 1 take</source>
        <translation>1 テイクのタグ</translation>
    </message>
    <message>
        <source>Tags of %1 takes</source>
        <translation>%1 テイクのタグ</translation>
    </message>
    <message>
        <source>Some of them also have: %1</source>
        <translation>一部にはこのタグもあります: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>タグ「%1」を外す</translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
    <message>
        <source>Compare the two</source>
        <translation>2 つを比較</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n take(s)</source>
        <translation>
            <numerusform>%1: %n テイク</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>再取得（無料）</translation>
    </message>
    <message>
        <source>Fetch now (free)</source>
        <translation>今すぐ取得（無料）</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Pick from the account&apos;s list…</source>
        <translation>アカウントの一覧から選択…</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>実行されていない</translation>
    </message>
    <message>
        <source>Take back (nothing was sent)</source>
        <translation>取り下げる（未送信）</translation>
    </message>
    <message>
        <source>Send now %1</source>
        <translation>今すぐ送信 %1</translation>
    </message>
    <message>
        <source>Send now from %1</source>
        <translation>今すぐ送信 %1 から</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>編集して再試行</translation>
    </message>
    <message>
        <source>Use this prompt and settings</source>
        <translation>このプロンプトと設定を使う</translation>
    </message>
    <message>
        <source>Generate again (%1)</source>
        <translation>もう一度生成（%1）</translation>
    </message>
    <message>
        <source>Send again (may charge a second time) (%1)</source>
        <translation>再送信（二重請求の可能性あり）（%1）</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>別のプレーヤーで開く</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Rename on disk…</source>
        <translation>ディスク上の名前を変更…</translation>
    </message>
    <message>
        <source>Save recipe beside the clip</source>
        <translation>クリップの横にレシピを保存</translation>
    </message>
    <message>
        <source>Export for editing…</source>
        <translation>編集用に書き出し…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>タスク ID をコピー</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Go to the take that it was made from</source>
        <translation>元になったテイクへ移動</translation>
    </message>
    <message>
        <source>Show its family</source>
        <translation>系列を表示</translation>
    </message>
    <message>
        <source>Show the takes of this press</source>
        <translation>この操作のテイクを表示</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱に移す</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>TakeCommand</name>
    <message>
        <source>Play the take</source>
        <translation>テイクを再生</translation>
    </message>
    <message>
        <source>Do what the take waits for</source>
        <translation>テイクが待っている操作を行う</translation>
    </message>
    <message>
        <source>Details of the take</source>
        <translation>テイクの詳細</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>スターを付ける/外す</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱に移す</translation>
    </message>
    <message>
        <source>Undo star, tag, note or bin</source>
        <translation>スター、タグ、メモ、ごみ箱の操作を元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Copy the file, or the prompt</source>
        <translation>ファイルまたはプロンプトをコピー</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>リストまたはグリッド</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>画像を大きく</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>画像を小さく</translation>
    </message>
</context>
<context>
    <name>TaskFacts</name>
    <message>
        <source>Ordered {moment}</source>
        <translation>注文 {moment}</translation>
    </message>
    <message>
        <source>Task ID {id}</source>
        <translation>タスク ID {id}</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>ファイル {name}</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>テイク {n}</translation>
    </message>
</context>
<context>
    <name>TaskListHeader</name>
    <message>
        <source>Search the takes</source>
        <translation>テイクを検索</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1</translation>
    </message>
    <message>
        <source>One press with take %1</source>
        <translation>テイク %1 と同じ操作</translation>
    </message>
    <message>
        <source>Family of take %1</source>
        <translation>テイク %1 の系列</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 テイク</translation>
    </message>
    <message>
        <source>%2 takes</source>
        <translation>%2 テイク</translation>
    </message>
</context>
<context>
    <name>TaskListModel</name>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>ごみ箱の中</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>charged %1</source>
        <translation>請求 %1</translation>
    </message>
    <message>
        <source>quoted %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>estimate ~%1</source>
        <translation>見積もり ~%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>estimate from %1</source>
        <translation>見積もり %1 から</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed: %1</source>
        <translation>速度: %1</translation>
    </message>
    <message>
        <source>Moment that is shown</source>
        <translation>表示中の位置</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 could not be moved to the trash. It is still there.</source>
        <translation>%1 をごみ箱に移動できませんでした。元の場所に残っています。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>TroubleNotice</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>別のプレーヤーで開く</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再起動</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>この行を閉じる</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Version %1 of Sora Desktop is there.</source>
        <translation>Sora Desktop のバージョン %1 があります。</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>ダウンロードページを開く</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Picture of the clip</source>
        <translation>クリップの映像</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>On top of the size that the system gives. Holds from the next start on.</source>
        <translation>システムの設定に加えて適用されます。次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Takes go on at PiAPI in any case, and are fetched at the next start.</source>
        <translation>いずれの場合もテイクは PiAPI で続き、次回の起動時に取得されます。</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>閉じるとき</translation>
    </message>
    <message>
        <source>Tell me when takes are done</source>
        <translation>テイクの完成を通知する</translation>
    </message>
    <message>
        <source>Once for each press, and only while the window is not in front.</source>
        <translation>1 回の操作につき 1 度、ウィンドウが前面にないときのみ。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing moves or plays by itself. Without it, your system decides.</source>
        <translation>自動では何も動かず、再生されません。オフのときはシステムに従います。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Ask while takes are under way</source>
        <translation>処理中のテイクがあれば確認</translation>
    </message>
    <message>
        <source>Follow takes in the tray</source>
        <translation>トレイでテイクを見守る</translation>
    </message>
    <message>
        <source>Always quit</source>
        <translation>常に終了</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Not confirmed: may have been charged {price}</source>
        <translation>未確認: {price} が請求された可能性あり</translation>
    </message>
    <message>
        <source>Waiting for a slot, {time}{trouble}</source>
        <translation>空き待ち、{time}{trouble}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed: {why}, {charge}</source>
        <translation>失敗: {why}、{charge}</translation>
    </message>
    <message>
        <source>Not sent. Nothing was charged</source>
        <translation>未送信。何も請求されていません</translation>
    </message>
    <message>
        <source>Not sent: {why}. Nothing was charged</source>
        <translation>未送信: {why}。何も請求されていません</translation>
    </message>
    <message>
        <source>In line, not sent yet</source>
        <translation>順番待ち、未送信</translation>
    </message>
    <message>
        <source>In line, not sent yet: {why}</source>
        <translation>順番待ち、未送信: {why}</translation>
    </message>
    <message>
        <source>In line, not sent yet: {why}, next try in {time}</source>
        <translation>順番待ち、未送信: {why}、次の試行まで {time}</translation>
    </message>
    <message>
        <source>Rendering, {time}{usual}{trouble}</source>
        <translation>レンダリング中、{time}{usual}{trouble}</translation>
    </message>
    <message>
        <source> (usually about {time})</source>
        <translation>（通常は約 {time}）</translation>
    </message>
    <message>
        <source> (longer than usual, about {time})</source>
        <translation>（通常より長く、約 {time}）</translation>
    </message>
    <message>
        <source>. Asking again: {why}</source>
        <translation>。再度問い合わせ中: {why}</translation>
    </message>
    <message>
        <source>No clear answer, still asking, {time}</source>
        <translation>明確な応答なし、問い合わせ中、{time}</translation>
    </message>
    <message>
        <source>PiAPI says “{word}”, still asking, {time}</source>
        <translation>PiAPI の応答「{word}」、問い合わせ中、{time}</translation>
    </message>
    <message>
        <source>Rendered and paid, but its link has expired</source>
        <translation>レンダリング・支払い済み、リンクは期限切れ</translation>
    </message>
    <message>
        <source>Rendered, waiting to download</source>
        <translation>レンダリング済み、ダウンロード待ち</translation>
    </message>
    <message>
        <source>Rendered and paid, not downloaded: {why}</source>
        <translation>レンダリング・支払い済み、未ダウンロード: {why}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Downloading {size}, {speed}</source>
        <translation>ダウンロード中 {size}、{speed}</translation>
    </message>
    <message>
        <source>Downloading {n} %, {speed}</source>
        <translation>ダウンロード中 {n} %、{speed}</translation>
    </message>
    <message>
        <source>Taken back. Nothing was charged</source>
        <translation>取り下げ済み。何も請求されていません</translation>
    </message>
    <message>
        <source>Set aside: you said that it did not happen</source>
        <translation>除外: 実行されていないと指定されました</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>請求なし</translation>
    </message>
    <message>
        <source>PiAPI names a charge of {price}</source>
        <translation>PiAPI は {price} の請求を示しています</translation>
    </message>
    <message>
        <source>not charged as far as we know</source>
        <translation>わかる範囲では請求なし</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>API キーなし</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>API キーが拒否されました</translation>
    </message>
    <message>
        <source>account refused</source>
        <translation>アカウントが拒否されました</translation>
    </message>
    <message>
        <source>balance too low</source>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>refused by moderation</source>
        <translation>モデレーションにより拒否</translation>
    </message>
    <message>
        <source>the model is gone</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>PiAPI has too much to do</source>
        <translation>PiAPI が混雑しています</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI に障害が発生しています</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>プロキシが拒否しました</translation>
    </message>
    <message>
        <source>this network wants a sign-in</source>
        <translation>このネットワークはサインインが必要です</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the clips folder is gone</source>
        <translation>クリップフォルダーがありません</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>別のプログラムがファイルを使用中</translation>
    </message>
    <message>
        <source>the file was no video</source>
        <translation>ファイルは動画ではありませんでした</translation>
    </message>
    <message>
        <source>its link has expired</source>
        <translation>リンクの期限切れ</translation>
    </message>
    <message>
        <source>PiAPI gave no link</source>
        <translation>PiAPI がリンクを返しませんでした</translation>
    </message>
    <message>
        <source>PiAPI does not know this take</source>
        <translation>PiAPI はこのテイクを認識していません</translation>
    </message>
    <message>
        <source>the answer was not understood</source>
        <translation>応答を理解できませんでした</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>応答が失われました</translation>
    </message>
    <message>
        <source>the program was closed while sending</source>
        <translation>送信中にプログラムが閉じられました</translation>
    </message>
    <message>
        <source>refused by PiAPI</source>
        <translation>PiAPI により拒否</translation>
    </message>
    <message>
        <source>the render did not work</source>
        <translation>レンダリングできませんでした</translation>
    </message>
    <message>
        <source>cancelled at PiAPI</source>
        <translation>PiAPI でキャンセル</translation>
    </message>
    <message>
        <source>over your budget</source>
        <translation>予算超過</translation>
    </message>
    <message>
        <source>held back for you</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>it could not be written down</source>
        <translation>記録できませんでした</translation>
    </message>
    <message>
        <source>a fault of this program</source>
        <translation>このプログラムの不具合</translation>
    </message>
    <message>
        <source>Choose a model: this one is not in the list.</source>
        <translation>モデルを選んでください。これは一覧にありません。</translation>
    </message>
    <message>
        <source>Choose another model: {model} is gone.</source>
        <translation>別のモデルを選んでください。{model} はなくなりました。</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>先にプロンプトを書いてください。</translation>
    </message>
    <message>
        <source>The prompt is too long: shorten it to {limit} characters.</source>
        <translation>プロンプトが長すぎます。{limit} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The prompt holds a sign that cannot be sent. Type that part again.</source>
        <translation>プロンプトに送信できない文字があります。その部分を入力し直してください。</translation>
    </message>
    <message>
        <source>Choose a shape that {model} makes.</source>
        <translation>{model} で使える画面比を選んでください。</translation>
    </message>
    <message>
        <source>Choose a resolution that {model} makes.</source>
        <translation>{model} で使える解像度を選んでください。</translation>
    </message>
    <message>
        <source>Choose a length that {model} makes.</source>
        <translation>{model} で使える長さを選んでください。</translation>
    </message>
    <message>
        <source>Choose a sound setting that {model} takes.</source>
        <translation>{model} で使える音声設定を選んでください。</translation>
    </message>
    <message>
        <source>Choose from 1 to 20 takes.</source>
        <translation>1～20 テイクから選んでください。</translation>
    </message>
</context>
</TS>
