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
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
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
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>ライセンス本文</translation>
    </message>
    <message>
        <source>Sora Desktop is free software under the MIT license. It uses Qt and PySide6 under the LGPL, version 3, and FFmpeg under the LGPL, version 2.1. You may replace these libraries. Patents may cover some video formats in your country.</source>
        <translation>Sora Desktop は MIT ライセンスのフリーソフトウェアです。Qt と PySide6 を LGPL バージョン 3、FFmpeg を LGPL バージョン 2.1 に基づいて使用しています。これらのライブラリは置き換えられます。国によっては、動画形式に特許が存在する場合があります。</translation>
    </message>
    <message>
        <source>This copy of Sora Desktop doesn&apos;t include this text.</source>
        <translation>このコピーの Sora Desktop には、この本文が含まれていません。</translation>
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
        <source>Reading the task you picked…</source>
        <translation>選択したタスクを読み込み中…</translation>
    </message>
    <message>
        <source>Already a take: {prompt}</source>
        <translation>既にテイクになっています: {prompt}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
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
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Find it in my account</source>
        <translation>アカウントで探す</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度検索</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>このタスクを使う</translation>
    </message>
    <message>
        <source>Loading your account&apos;s tasks…</source>
        <translation>アカウントのタスクを読み込み中…</translation>
    </message>
    <message>
        <source>Your account shows no task from that time yet. The list can be late, so search again in a few minutes.</source>
        <translation>この時刻のタスクは、まだアカウントにありません。一覧への反映が遅れることがあります。数分後にもう一度検索してください。</translation>
    </message>
    <message>
        <source>Reading tasks ({n} of {count})…</source>
        <translation>タスクを読み取り中（{n}/{count}）…</translation>
    </message>
    <message>
        <source>1 task has the same prompt and settings.</source>
        <translation>プロンプトと設定が同じタスクが 1 件あります。</translation>
    </message>
    <message>
        <source>{n} tasks have the same prompt and settings.</source>
        <translation>プロンプトと設定が同じタスクが {n} 件あります。</translation>
    </message>
    <message>
        <source>No task has the same prompt and settings.</source>
        <translation>プロンプトと設定が同じタスクはありません。</translation>
    </message>
    <message>
        <source>couldn&apos;t be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>プロンプトなし</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>This task has a different prompt or settings.</source>
        <translation>このタスクはプロンプトか設定が異なります。</translation>
    </message>
    <message>
        <source>This is free and sends nothing.</source>
        <translation>無料です。何も送信しません。</translation>
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
        <source>Sent at {time}, {seconds}, {price}. Choose the matching task.</source>
        <translation>{time} に送信、{seconds}、{price}。一致するタスクを選んでください。</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
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
        <source>Remove key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Paste a key to replace it</source>
        <translation>置き換えるキーを貼り付け</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>現在のキー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Stored in %1.</source>
        <translation>保存先: %1。</translation>
    </message>
    <message>
        <source>For this session only. Your key is forgotten when you quit.</source>
        <translation>このセッションのみ有効です。終了するとキーは消去されます。</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>デモにキーは不要です。</translation>
    </message>
    <message>
        <source>From PIAPI_API_KEY, for this session only.</source>
        <translation>PIAPI_API_KEY から取得、このセッションのみ有効です。</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>キーがまだありません。</translation>
    </message>
    <message>
        <source>Checking (free)</source>
        <translation>確認中（無料）</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The address must start with https://.</source>
        <translation>アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address must start with https://, because your key is sent there.</source>
        <translation>キーの送信先になるため、アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Remove the user name and password from the address.</source>
        <translation>アドレスからユーザー名とパスワードを取り除いてください。</translation>
    </message>
    <message>
        <source>Remove everything from the question mark or # on.</source>
        <translation>疑問符または # 以降をすべて取り除いてください。</translation>
    </message>
    <message>
        <source>A proxy address starts with http:// or https://.</source>
        <translation>プロキシのアドレスは http:// または https:// で始まります。</translation>
    </message>
    <message>
        <source>A proxy address ends with its port, as in http://proxy.example:8080.</source>
        <translation>プロキシのアドレスは http://proxy.example:8080 のようにポートで終わります。</translation>
    </message>
    <message>
        <source>A webhook address must start with https://.</source>
        <translation>Webhook のアドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>That address is too long.</source>
        <translation>アドレスが長すぎます。</translation>
    </message>
    <message>
        <source>An address has no spaces, line breaks or backslashes.</source>
        <translation>アドレスに空白、改行、バックスラッシュは使えません。</translation>
    </message>
    <message>
        <source>Enter a full address, such as https://api.example.com.</source>
        <translation>https://api.example.com のように、アドレス全体を入力してください。</translation>
    </message>
</context>
<context>
    <name>AttentionChip</name>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>要対応 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Topped up</source>
        <translation>チャージ</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>原因不明</translation>
    </message>
</context>
<context>
    <name>BalanceModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>What changed it</source>
        <translation>変動の内訳</translation>
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
    <name>Charges</name>
    <message>
        <source>Stopped. What was brought in stays.</source>
        <translation>停止しました。取り込み済みのものは残ります。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. What was brought in stays.</source>
        <translation>保存できませんでした。取り込み済みのものは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) that this computer didn&apos;t make</source>
        <translation>
            <numerusform>このコンピューター以外からの請求 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{charges}: {amount}</source>
        <translation>{charges}: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n of an unknown amount</source>
        <translation>
            <numerusform>金額不明 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be a take that isn&apos;t confirmed</source>
        <translation>
            <numerusform>%n 件は未確認のテイクの可能性</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your account&apos;s history…</source>
        <translation>アカウントの履歴を確認しています…</translation>
    </message>
    <message>
        <source>Checking your account&apos;s history, {n} tasks so far…</source>
        <translation>アカウントの履歴を確認しています、現在 {n} タスク…</translation>
    </message>
    <message>
        <source>Couldn&apos;t check your account&apos;s history: {why}.</source>
        <translation>アカウントの履歴を確認できませんでした: {why}。</translation>
    </message>
    <message>
        <source>Your account&apos;s history isn&apos;t checked yet.</source>
        <translation>アカウントの履歴はまだ確認していません。</translation>
    </message>
    <message>
        <source>Every charge of the last {n} days belongs to one of your takes.</source>
        <translation>過去 {n} 日間の請求は、すべてご自身のテイクのものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a task ID</source>
        <translation>
            <numerusform>タスク ID のない行が %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with two charges (we count the higher)</source>
        <translation>
            <numerusform>請求が 2 件あるタスクが %n 件（高いほうを計上）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with a charge that can&apos;t be right</source>
        <translation>
            <numerusform>料金が正しいはずのないタスク：%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>its pages repeat, so some may be missing</source>
        <translation>ページが重複しているため、一部が欠けている可能性</translation>
    </message>
    <message>
        <source>PiAPI&apos;s history has errors: {errors}.</source>
        <translation>PiAPI の履歴に誤りがあります: {errors}。</translation>
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
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>May be yours</source>
        <translation>ご自身のテイクの可能性</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n take(s)</source>
        <translation>
            <numerusform>%n テイクを取り込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>found {n} of your own takes</source>
        <translation>ご自身のテイクが {n} 件見つかりました</translation>
    </message>
    <message>
        <source>{n} may be takes that aren&apos;t confirmed</source>
        <translation>{n} 件は未確認のテイクの可能性</translation>
    </message>
    <message>
        <source>{n} still rendering</source>
        <translation>{n} 件はまだレンダリング中</translation>
    </message>
    <message>
        <source>{n} not a clip</source>
        <translation>{n} 件はクリップ以外</translation>
    </message>
    <message>
        <source>couldn&apos;t read {n}: {why}</source>
        <translation>{n} 件を読み取れませんでした: {why}</translation>
    </message>
    <message>
        <source>Nothing to bring in.</source>
        <translation>取り込むものはありません。</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}。</translation>
    </message>
    <message>
        <source>topped up {amount}</source>
        <translation>チャージ {amount}</translation>
    </message>
    <message>
        <source>charged {amount}</source>
        <translation>請求 {amount}</translation>
    </message>
    <message>
        <source>charged elsewhere {amount}</source>
        <translation>ほかでの請求 {amount}</translation>
    </message>
    <message>
        <source>returned {amount}</source>
        <translation>返還 {amount}</translation>
    </message>
    <message>
        <source>not explained {amount}</source>
        <translation>原因不明 {amount}</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>最初の記録</translation>
    </message>
</context>
<context>
    <name>ChargesDialog</name>
    <message>
        <source>Charges made elsewhere</source>
        <translation>ほかでの請求</translation>
    </message>
    <message>
        <source>They were made with your key on another computer or in another program, in the last {n} days. Bringing them in is free and sends nothing. What they cost is in no budget.</source>
        <translation>過去 {n} 日間に、別のコンピューターまたは別のプログラムで、お使いのキーにより発生した請求です。取り込みは無料で、何も送信しません。費用はどの予算にも含まれません。</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Bring them into</source>
        <translation>取り込み先</translation>
    </message>
    <message>
        <source>Bringing in {n} of {count}…</source>
        <translation>取り込み中、{n}/{count}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ChargesLine</name>
    <message>
        <source>Show charges…</source>
        <translation>請求を表示…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ChargesModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
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
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ChoiceControl</name>
    <message>
        <source>{option}: only {value}</source>
        <translation>{option}: {value} のみ</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message numerus="yes">
        <source>Generate %n take(s) for {total}?</source>
        <translation>
            <numerusform>%n テイクを {total} で生成しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s).</source>
        <translation>
            <numerusform>選択肢から %n 件のプロンプトができます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Each is made %n time(s).</source>
        <translation>
            <numerusform>それぞれ %n 回生成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts in this batch</source>
        <translation>このバッチのプロンプト</translation>
    </message>
    <message>
        <source>Generate ({total})</source>
        <translation>生成（{total}）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>Clips folder</source>
        <translation>クリップフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist. Choose another one.</source>
        <translation>このフォルダーは存在しません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
</context>
<context>
    <name>CloseBehaviour</name>
    <message>
        <source>No takes in progress</source>
        <translation>処理中のテイクはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n テイクを処理中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollapsedLine</name>
    <message>
        <source>Prompt: {text}</source>
        <translation>プロンプト: {text}</translation>
    </message>
    <message>
        <source>Show the prompt bar</source>
        <translation>プロンプトバーを表示</translation>
    </message>
    <message>
        <source>Describe the shot</source>
        <translation>ショットを説明してください</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n ショット</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore project {name}</source>
        <translation>プロジェクト {name} を復元</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} を使う</translation>
    </message>
    <message>
        <source>{shot}, take {n}</source>
        <translation>{shot}、テイク {n}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
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
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>一致する項目はありません。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find an action, take, model or setting</source>
        <translation>操作、テイク、モデル、設定を検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>go to its button</source>
        <translation>ボタンへ移動</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>ビューア</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>ショットリスト</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>テイクを検索</translation>
    </message>
    <message>
        <source>Open bin</source>
        <translation>ごみ箱を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>ショートカットを表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>詳細の表示/非表示</translation>
    </message>
    <message>
        <source>Show or hide takes</source>
        <translation>テイクの表示/非表示</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>要対応を表示</translation>
    </message>
    <message>
        <source>Show today&apos;s account</source>
        <translation>今日の明細を表示</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>前の領域</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Model prices</source>
        <translation>モデルの価格</translation>
    </message>
    <message>
        <source>Viewer only</source>
        <translation>ビューアのみ</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新規プロジェクト…</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>プロジェクトの名前を変更…</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>プロジェクト設定…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>プロジェクトをアーカイブ</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>プロジェクトを書き出し…</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>プロジェクトを読み込み…</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>すべてのテイク</translation>
    </message>
    <message>
        <source>Show or hide the prompt bar</source>
        <translation>プロンプトバーの表示/非表示</translation>
    </message>
    <message>
        <source>Focus prompt</source>
        <translation>プロンプトに移動</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>モデルを選択</translation>
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
        <source>Shelf</source>
        <translation>シェルフ</translation>
    </message>
    <message>
        <source>Pictures with names for your prompts</source>
        <translation>プロンプトで使う名前付きの画像</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>前のプロンプト</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>次のプロンプト</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Wipe position</source>
        <translation>ワイプの位置</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ComparePicker</name>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Takes of this shot</source>
        <translation>このショットのテイク</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>その他のテイク</translation>
    </message>
    <message>
        <source>No other take is ready.</source>
        <translation>完了したテイクはほかにありません。</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>テイク {n}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two takes compared</source>
        <translation>2 テイクの比較</translation>
    </message>
    <message>
        <source>{kept} becomes the chosen take. {other} moves to the bin.</source>
        <translation>{kept} を採用テイクにします。{other} はごみ箱に移動します。</translation>
    </message>
    <message>
        <source>Keep {kept}, bin {other}</source>
        <translation>{kept} を残し {other} をごみ箱へ</translation>
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
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Your choices make {n} takes. The limit is {most} per batch.</source>
        <translation>選択肢から {n} テイクになります。1 バッチの上限は {most} です。</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音声あり</translation>
    </message>
    <message>
        <source>Price for {settings}</source>
        <translation>{settings} の価格</translation>
    </message>
    <message>
        <source>Generate  {total}</source>
        <translation>生成  {total}</translation>
    </message>
    <message>
        <source>Cost {total}</source>
        <translation>料金 {total}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>{project} contact sheet</source>
        <comment>the name of a file</comment>
        <translation>{project} コンタクトシート</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>コンタクトシートを保存</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n ショット</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>ページ {n}/{count}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>No clip yet</source>
        <translation>クリップはまだありません</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>テイクはまだありません</translation>
    </message>
    <message>
        <source>Preparing contact sheet, picture {n} of {count}…</source>
        <translation>コンタクトシートを準備中、画像 {n}/{count}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet saved as %n picture(s).</source>
        <translation>
            <numerusform>コンタクトシートを %n 枚の画像として保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet saved</source>
        <translation>コンタクトシートを保存しました</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the contact sheet</source>
        <translation>コンタクトシートを保存できませんでした</translation>
    </message>
    <message>
        <source>take {n}, not chosen</source>
        <translation>テイク {n}、未選択</translation>
    </message>
    <message>
        <source>Not enough memory. Close other apps first.</source>
        <translation>メモリが足りません。先に他のアプリを閉じてください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Another app is using the file.</source>
        <translation>別のアプリがファイルを使用しています。</translation>
    </message>
    <message>
        <source>This folder can&apos;t be written to: {folder}</source>
        <translation>このフォルダーに書き込めません: {folder}</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Correct…</source>
        <translation>修正…</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>{price} から</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Sora Desktop closed unexpectedly last time</source>
        <translation>前回、Sora Desktop が予期せず終了しました</translation>
    </message>
    <message>
        <source>Your takes are safe. Nothing is sent or paid twice. The report stays on this computer.</source>
        <translation>テイクは無事です。二重に送信・支払いされることはありません。レポートはこのコンピューターだけに保存されます。</translation>
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
        <source>Crash report</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>This report has no keys and no values of variables. Read it before you share it.</source>
        <translation>このレポートにキーや変数の値は含まれません。共有する前に内容を確認してください。</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>この部分を使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys.</source>
        <translation>枠をドラッグするか、矢印キーで動かします。</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>画像の使用する部分</translation>
    </message>
    <message>
        <source>{part} of {whole}, from {x}, {y}</source>
        <translation>{whole} のうち {part}、位置 {x}, {y}</translation>
    </message>
</context>
<context>
    <name>CutScrubber</name>
    <message>
        <source>Shot {n}</source>
        <translation>ショット {n}</translation>
    </message>
</context>
<context>
    <name>CutView</name>
    <message>
        <source>Cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>Export cut…</source>
        <translation>カットを書き出し…</translation>
    </message>
    <message>
        <source>The cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>Go to this shot in the list</source>
        <translation>リストでこのショットへ移動</translation>
    </message>
    <message>
        <source>Take {n}, not chosen</source>
        <translation>テイク {n}、未選択</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>ショット {n}</translation>
    </message>
    <message>
        <source>No shots to play yet</source>
        <translation>再生できるショットはまだありません</translation>
    </message>
</context>
<context>
    <name>DetailsDrawer</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
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
        <source>We copy only this. It has no keys or prompts.</source>
        <translation>コピーするのはこれだけです。キーやプロンプトは含まれません。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>%n 個のファイルを置き換えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} in this folder will be overwritten.</source>
        <translation>このフォルダーの {names} は上書きされます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message numerus="yes">
        <source>%n paid clip(s) can&apos;t be downloaded</source>
        <translation>
            <numerusform>支払い済みのクリップ %n 本をダウンロードできません</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 isn&apos;t available. Downloads continue when it&apos;s back.</source>
        <translation>フォルダー %1 を利用できません。利用できるようになると、ダウンロードを続行します。</translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded: disk full</source>
        <translation>
            <numerusform>支払い済みのクリップ %n 本が未ダウンロード: ディスクがいっぱいです</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full. Downloads continue when there is space.</source>
        <translation>%1 のディスクがいっぱいです。空きができると、ダウンロードを続行します。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>You can watch clips, but not generate, download or change anything. Free up space for %1. Sora Desktop then continues automatically.</source>
        <translation>クリップの視聴はできますが、生成、ダウンロード、変更はできません。%1 の空き容量を増やしてください。Sora Desktop が自動で続行します。</translation>
    </message>
    <message>
        <source>Your library isn&apos;t writable</source>
        <translation>ライブラリに書き込めません</translation>
    </message>
    <message>
        <source>You can watch clips, but not generate, download or change anything. Make %1 writable. Sora Desktop then continues automatically.</source>
        <translation>クリップの視聴はできますが、生成、ダウンロード、変更はできません。%1 を書き込めるようにしてください。Sora Desktop が自動で続行します。</translation>
    </message>
    <message>
        <source>Another window of Sora Desktop took over</source>
        <translation>Sora Desktop の別のウィンドウに切り替わりました</translation>
    </message>
    <message>
        <source>It changed %1. Quit and start again to generate, download or change anything.</source>
        <translation>%1 が変更されました。生成、ダウンロード、変更を行うには、終了してからもう一度起動してください。</translation>
    </message>
    <message>
        <source>Your library didn&apos;t respond for %1</source>
        <translation>ライブラリが %1 応答しませんでした</translation>
    </message>
    <message>
        <source>Folder %1. Nothing was lost.</source>
        <translation>フォルダー %1。失われたものはありません。</translation>
    </message>
    <message>
        <source>PiAPI accepted the take, but we can&apos;t save its ID %1. Copy the ID, then free up disk space. We keep trying.</source>
        <translation>PiAPI はテイクを受け付けましたが、その ID %1 を保存できません。ID をコピーしてから、ディスクの空き容量を増やしてください。保存を試み続けます。</translation>
    </message>
    <message>
        <source>A paid take can&apos;t be saved</source>
        <translation>支払い済みのテイクを保存できません</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID をコピー</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最終版</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>A final can be made for {offered} days after its draft (PiAPI keeps drafts for {kept}). Make a new draft.</source>
        <translation>最終版を生成できるのは下書きから {offered} 日間です（PiAPI での下書きの保持は {kept} 日間）。新しい下書きを生成してください。</translation>
    </message>
    <message>
        <source>PiAPI uses only the draft. Days left for its final: {days}.</source>
        <translation>PiAPI が使うのは下書きだけです。最終版を生成できる残り日数: {days}。</translation>
    </message>
    <message>
        <source>Drafts save you {amount} in this shot.</source>
        <translation>下書きを使うと、このショットで {amount} 節約できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) deleted since this draft</source>
        <translation>
            <numerusform>この下書きの後に削除された参照：%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{references}. The final doesn&apos;t need them.</source>
        <translation>{references}。最終版には必要ありません。</translation>
    </message>
    <message>
        <source>Draft  {price}</source>
        <translation>下書き  {price}</translation>
    </message>
    <message>
        <source>Draft (untested)  {price}</source>
        <translation>下書き（未検証）  {price}</translation>
    </message>
    <message>
        <source>A cheap draft in 480p. Make the final of the one that you like, in full quality.</source>
        <translation>480p の安い下書きです。気に入ったものから、フル画質の最終版を作れます。</translation>
    </message>
    <message>
        <source>Untested on PiAPI. We ask before anything is paid.</source>
        <translation>PiAPI で未検証です。支払いの前に必ず確認します。</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to reuse its prompt and settings</source>
        <translation>ドロップしてプロンプトと設定を再利用</translation>
    </message>
    <message>
        <source>Drop to add the picture to the prompt bar</source>
        <translation>ドロップして画像をプロンプトバーに追加</translation>
    </message>
    <message>
        <source>Drop to import the project</source>
        <translation>ドロップしてプロジェクトを読み込み</translation>
    </message>
    <message>
        <source>Drop to import its shots</source>
        <translation>ドロップしてショットを読み込み</translation>
    </message>
</context>
<context>
    <name>EditQueuedDialog</name>
    <message>
        <source>Edit queued prompt</source>
        <translation>待機中のプロンプトを編集</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
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
        <source>Saving sends nothing. If its turn comes first, the old prompt is sent.</source>
        <translation>保存しても送信はされません。保存前に順番が来ると、変更前のプロンプトが送信されます。</translation>
    </message>
</context>
<context>
    <name>EmptyTakes</name>
    <message>
        <source>No takes match</source>
        <translation>一致するテイクはありません</translation>
    </message>
    <message>
        <source>Try a shorter search or fewer filters.</source>
        <translation>検索語を短くするか、フィルターを減らしてください。</translation>
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
        <source>Takes that you move to the bin stay here until you empty it.</source>
        <translation>ごみ箱に移動したテイクは、空にするまでここに残ります。</translation>
    </message>
    <message>
        <source>Back to your takes</source>
        <translation>テイクに戻る</translation>
    </message>
    <message>
        <source>Describe a shot and press Generate. Every take appears here.</source>
        <translation>ショットを説明して「生成」を押してください。すべてのテイクがここに表示されます。</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>テイクはまだありません</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>For all projects</source>
        <translation>すべてのプロジェクトで使う</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>No shot has a clip yet.</source>
        <translation>クリップのあるショットはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s) to…</source>
        <translation>
            <numerusform>クリップ %n 本の書き出し先…</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting clip {n} of {count}, {percent} %…</source>
        <translation>クリップを書き出し中（{n}/{count}、{percent} %）…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Export details</source>
        <translation>書き出しの詳細</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s).</source>
        <translation>
            <numerusform>クリップ %n 本を書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s) with {files}.</source>
        <translation>
            <numerusform>クリップ %n 本を {files} とともに書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First take used, none chosen: %n shot(s).</source>
        <translation>
            <numerusform>テイク未選択のため最初のテイクを使用：%n ショット。</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t export everything: {why}.</source>
        <translation>一部を書き出せませんでした: {why}。</translation>
    </message>
    <message>
        <source>{line}. Take {n}: {text}</source>
        <translation>{line}. テイク {n}: {text}</translation>
    </message>
    <message>
        <source>{line}. Shot {n}: {text}</source>
        <translation>{line}. ショット {n}: {text}</translation>
    </message>
    <message>
        <source>no clip yet, its place stays empty</source>
        <translation>クリップがまだないため、空きのままです</translation>
    </message>
    <message>
        <source>take {own} of {whole} used, none is chosen</source>
        <translation>{whole} テイク中のテイク {own} を使用、未選択</translation>
    </message>
    <message>
        <source>file not found, its place stays empty</source>
        <translation>ファイルが見つからず、その位置は空のまま</translation>
    </message>
    <message>
        <source>not copied, its place stays empty: {why}</source>
        <translation>コピーされず、その位置は空のまま: {why}</translation>
    </message>
    <message>
        <source>unknown duration, its place stays empty</source>
        <translation>長さが不明、その位置は空のまま</translation>
    </message>
    <message>
        <source>another shot has this number too</source>
        <translation>同じ番号のショットがほかにもあります</translation>
    </message>
    <message>
        <source>{own} frames per second, the timeline has {whole}</source>
        <translation>{own} フレーム/秒、タイムラインは {whole}</translation>
    </message>
    <message>
        <source>{own} pixels, the timeline has {whole}</source>
        <translation>{own} ピクセル、タイムラインは {whole}</translation>
    </message>
    <message>
        <source>not in the EDL, which has 999 events at most</source>
        <translation>EDL に未収録（EDL は最大 999 イベント）</translation>
    </message>
    <message>
        <source>Export canceled.</source>
        <translation>書き出しをキャンセルしました。</translation>
    </message>
    <message>
        <source>No clips to export</source>
        <translation>書き出すクリップはありません</translation>
    </message>
    <message numerus="yes">
        <source>Without a clip: %n shot(s).</source>
        <translation>
            <numerusform>クリップなし: %n ショット。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the timeline: %n clip(s) of unknown duration.</source>
        <translation>
            <numerusform>タイムラインに未収録: 長さが不明なクリップ %n 本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many for the EDL: the last %n shot(s).</source>
        <translation>
            <numerusform>EDL の上限を超過: 最後の %n ショット。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips can&apos;t become one MP4.</source>
        <translation>クリップを 1 本の MP4 にまとめられません。</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t export %n clip(s): {why}.</source>
        <translation>
            <numerusform>クリップ %n 本を書き出せませんでした: {why}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>The cut as one MP4</source>
        <translation>カットを 1 本の MP4 に</translation>
    </message>
    <message>
        <source>Final Cut Pro, DaVinci Resolve</source>
        <translation>Final Cut Pro、DaVinci Resolve</translation>
    </message>
    <message>
        <source>FCPXML 1.10</source>
        <translation>FCPXML 1.10</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>DaVinci Resolve, Kdenlive</source>
        <translation>DaVinci Resolve、Kdenlive</translation>
    </message>
    <message>
        <source>EDL (CMX 3600)</source>
        <translation>EDL (CMX 3600)</translation>
    </message>
    <message>
        <source>Premiere Pro, Media Composer, OpenShot. ASCII names only.</source>
        <translation>Premiere Pro、Media Composer、OpenShot。名前は ASCII のみ。</translation>
    </message>
    <message>
        <source>Prompts, settings and cost for a spreadsheet</source>
        <translation>表計算用のプロンプト、設定、費用</translation>
    </message>
    <message>
        <source>Without encoding: possible when all clips are of one kind</source>
        <translation>再エンコードなし: すべてのクリップが同じ種類の場合に可能</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Last folder: {folder}</source>
        <translation>前回のフォルダー: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s)</source>
        <translation>
            <numerusform>クリップ %n 本を書き出し</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips are copied. Write these files next to them:</source>
        <translation>クリップはコピーされます。同じ場所に書き出すファイル:</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Couldn&apos;t open the folder</source>
        <translation>フォルダーを開けませんでした</translation>
    </message>
    <message>
        <source>Couldn&apos;t open another app</source>
        <translation>別のアプリを開けませんでした</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the frame</source>
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
        <source>CSV table</source>
        <translation>CSV の表</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the settings file</source>
        <translation>設定ファイルを保存できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n settings file(s)</source>
        <translation>
            <numerusform>設定ファイルを %n 件保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renamed %n clip(s)</source>
        <translation>
            <numerusform>クリップ %n 本の名前を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) not renamed: {why}.</source>
        <translation>
            <numerusform>クリップ %n 本の名前は変更されていません: {why}。</numerusform>
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
        <source>Remove filter %1</source>
        <translation>フィルター %1 を解除</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Starred only</source>
        <translation>スター付きのみ</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>状態で絞り込み</translation>
    </message>
    <message>
        <source>Filter by model</source>
        <translation>モデルで絞り込み</translation>
    </message>
    <message>
        <source>Filter by aspect ratio</source>
        <translation>アスペクト比で絞り込み</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>タグで絞り込み</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>日付で絞り込み</translation>
    </message>
    <message>
        <source>Imported only</source>
        <translation>読み込み済みのみ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>All aspect ratios</source>
        <translation>すべてのアスペクト比</translation>
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
        <translation>完了</translation>
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
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>ごみ箱（%1）</translation>
    </message>
    <message>
        <source>Leave the bin</source>
        <translation>ごみ箱を出る</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
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
</context>
<context>
    <name>FinalButton</name>
    <message>
        <source>Draft too old</source>
        <translation>下書きの期限切れ</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>No matches.</source>
        <translation>一致する項目はありません。</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>初回起動</translation>
    </message>
    <message>
        <source>PiAPI makes the clips and bills your PiAPI account. Checking a key is free.</source>
        <translation>PiAPI がクリップを作成し、お使いの PiAPI アカウントに請求します。キーの確認は無料です。</translation>
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
        <source>Key check result</source>
        <translation>キーの確認結果</translation>
    </message>
    <message>
        <source>Where do I get a key?</source>
        <translation>キーはどこで入手できますか？</translation>
    </message>
    <message>
        <source>All models and prices</source>
        <translation>すべてのモデルと料金</translation>
    </message>
    <message>
        <source>Stored in {store}, never in a file.</source>
        <translation>{store} に保存され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>No keychain found, so your key is forgotten when you quit.</source>
        <translation>キーチェーンが見つからないため、終了するとキーは消去されます。</translation>
    </message>
    <message>
        <source>Paste your PiAPI key</source>
        <translation>PiAPI キーを貼り付け</translation>
    </message>
    <message>
        <source>Checking your key. This is free.</source>
        <translation>キーを確認しています。無料です。</translation>
    </message>
    <message>
        <source>Your key works. Balance {balance}. Stored in {place}.</source>
        <translation>キーは有効です。残高 {balance}。保存先: {place}。</translation>
    </message>
    <message>
        <source>Make short clips from text and pictures. Pay per second.</source>
        <translation>テキストと画像から短いクリップを作れます。料金は秒単位です。</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>まず試してみる</translation>
    </message>
    <message>
        <source>Everything works, nothing is charged. Sample clips are drawn on this computer.</source>
        <translation>すべての機能を使えて、請求はありません。サンプルクリップはこのコンピューターで描画されます。</translation>
    </message>
    <message>
        <source>What a clip costs ({n} s, 720p, sound)</source>
        <translation>クリップの料金（{n} 秒、720p、音声あり）</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Ready to make clips</source>
        <translation>クリップを作成できます</translation>
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
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/秒</translation>
    </message>
    <message>
        <source>{price} per clip</source>
        <translation>1 クリップ {price}</translation>
    </message>
    <message>
        <source>{price} per picture</source>
        <translation>画像 1 枚 {price}</translation>
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
        <source>System</source>
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message numerus="yes">
        <source>%n queued take(s) canceled. Nothing was sent or charged.</source>
        <translation>
            <numerusform>待機中の %n テイクをキャンセルしました。送信も請求もされていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>PiAPI never confirmed a take with these settings. You may have been charged {lost}, and we are still checking. If you generate now, you may pay twice.</source>
        <translation>同じ設定のテイクについて、PiAPI の確認が取れていません。{lost} を請求された可能性があり、まだ確認中です。今生成すると、二重に支払う可能性があります。</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>それでも生成（{total}）</translation>
    </message>
    <message>
        <source>A take just like this isn&apos;t confirmed</source>
        <translation>まったく同じテイクが未確認です</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n テイク</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes} at {total}. We ask before spending more than {limit} at once. You can change this limit in Settings.</source>
        <translation>{takes}で {total} です。一度に {limit} を超える場合は確認します。この上限は設定で変更できます。</translation>
    </message>
    <message>
        <source>Generate for {total}?</source>
        <translation>{total} で生成しますか？</translation>
    </message>
    <message>
        <source>{takes} of {shots}.</source>
        <translation>{shots}、計 {takes}。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n ショット</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate ({total})</source>
        <translation>生成（{total}）</translation>
    </message>
    <message>
        <source>This take was made without it: “{style}”.</source>
        <translation>このテイクはスタイルなしで生成されました：「{style}」</translation>
    </message>
    <message>
        <source>Settings of {project}</source>
        <translation>{project}の設定</translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)?</source>
        <translation>
            <numerusform>最終版を %n 件作りますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>PiAPI uses only the drafts. Days left for the oldest: {days}.</source>
        <translation>PiAPI が使うのは下書きだけです。最も古い下書きの残り日数：{days}。</translation>
    </message>
    <message>
        <source>Make the finals ({total})</source>
        <translation>最終版を作る（{total}）</translation>
    </message>
    <message>
        <source>A reference was deleted</source>
        <translation>参照が削除されました</translation>
    </message>
    <message>
        <source>Balance {now}, afterwards about {after}.</source>
        <translation>残高 {now}、実行後は約 {after}。</translation>
    </message>
    <message>
        <source>Balance {now}, too low by {short}.</source>
        <translation>残高 {now}、{short} 不足しています。</translation>
    </message>
    <message>
        <source>Left of today&apos;s budget afterwards: {left}.</source>
        <translation>実行後の本日の予算の残り: {left}。</translation>
    </message>
    <message>
        <source>Left of this month&apos;s budget afterwards: {left}.</source>
        <translation>実行後の今月の予算の残り: {left}。</translation>
    </message>
    <message>
        <source>Left of the budget of {project} afterwards: {left}.</source>
        <translation>実行後の{project}の予算残高：{left}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) queued</source>
        <translation>
            <numerusform>%n テイクをキューに追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} is listed for PiAPI, but nobody has confirmed that it works this way. It may be refused, and a failed take may be charged.</source>
        <translation>{model} は PiAPI の一覧にありますが、この使い方で動くことはまだ確認されていません。拒否されることがあり、失敗したテイクにも請求される可能性があります。</translation>
    </message>
    <message>
        <source>Untested on PiAPI</source>
        <translation>PiAPI で未検証</translation>
    </message>
    <message>
        <source>Generate without a known price?</source>
        <translation>価格不明のまま生成しますか？</translation>
    </message>
    <message>
        <source>We don&apos;t know what PiAPI charges for these settings. You see the price once PiAPI names it, and by then it is spent.</source>
        <translation>この設定で PiAPI が請求する額はわかりません。価格は PiAPI が通知した後に表示され、その時点で支払い済みです。</translation>
    </message>
    <message>
        <source>Generate (price unknown)</source>
        <translation>生成（価格不明）</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Add to shot {n}</source>
        <translation>ショット {n} に追加</translation>
    </message>
    <message>
        <source>You changed the prompt, so it makes a new shot. Shot {n} stays as it is.</source>
        <translation>プロンプトを変えたので、新しいショットになります。ショット {n} はそのままです。</translation>
    </message>
</context>
<context>
    <name>ImportShotsDialog</name>
    <message>
        <source>Import shots</source>
        <translation>ショットを読み込み</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{name}. Too long to edit here</source>
        <translation>{name}。長すぎるため、ここでは編集できません</translation>
    </message>
    <message>
        <source>{problem} The shots below are still from {name}.</source>
        <translation>{problem} 下のショットは引き続き {name} のものです。</translation>
    </message>
    <message>
        <source>{name}, {encoding}</source>
        <translation>{name}、{encoding}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>%n ショットを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add shots</source>
        <translation>ショットを追加</translation>
    </message>
    <message>
        <source>Shots as text</source>
        <translation>ショットのテキスト</translation>
    </message>
    <message>
        <source>Paste your shots here, or drop a file</source>
        <translation>ここにショットを貼り付けるか、ファイルをドロップ</translation>
    </message>
    <message>
        <source>Import shots into {project}</source>
        <translation>{project} にショットを読み込み</translation>
    </message>
    <message>
        <source>One prompt a line, or a table with columns such as Prompt, Model and Duration. CSV, TSV, text and Fountain files work too.</source>
        <translation>1行に1つのプロンプト、または「プロンプト」「モデル」「長さ」などの列がある表。CSV、TSV、テキスト、Fountain のファイルも使えます。</translation>
    </message>
    <message>
        <source>Your shots appear here, with the price of each</source>
        <translation>ショットがそれぞれの価格とともにここに表示されます</translation>
    </message>
    <message>
        <source>Adding shots is free</source>
        <translation>ショットの追加は無料です</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Shot {n} has no clip on this computer.</source>
        <translation>ショット {n} のクリップがこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The clip of shot {n} isn&apos;t an MP4.</source>
        <translation>ショット {n} のクリップが MP4 ではありません。</translation>
    </message>
    <message>
        <source>The clip of shot {n} is damaged.</source>
        <translation>ショット {n} のクリップが壊れています。</translation>
    </message>
    <message>
        <source>The clip of shot {n} is a fragmented MP4, as for streaming.</source>
        <translation>ショット {n} のクリップは、ストリーミング用などのフラグメント化された MP4 です。</translation>
    </message>
    <message>
        <source>The clip of shot {n} is encrypted.</source>
        <translation>ショット {n} のクリップは暗号化されています。</translation>
    </message>
    <message>
        <source>With shot {n} the film is too long.</source>
        <translation>ショット {n} を加えると、全体が長すぎます。</translation>
    </message>
    <message>
        <source>The clip of shot {n} was trimmed by another app, which left hidden frames in it.</source>
        <translation>ショット {n} のクリップは別のアプリでトリミングされ、非表示のフレームが残っています。</translation>
    </message>
    <message>
        <source>The frames of shot {n} have times that don&apos;t fit the other clips.</source>
        <translation>ショット {n} のフレームの時刻が、ほかのクリップと合いません。</translation>
    </message>
    <message>
        <source>The in and out points of shot {n} are outside its clip.</source>
        <translation>ショット {n} のイン点とアウト点がクリップの範囲外です。</translation>
    </message>
    <message>
        <source>Shot {n} doesn&apos;t begin at a keyframe.</source>
        <translation>ショット {n} がキーフレームから始まっていません。</translation>
    </message>
    <message>
        <source>Shot {n} ends at a frame that needs later frames.</source>
        <translation>ショット {n} が、後のフレームを必要とするフレームで終わっています。</translation>
    </message>
    <message>
        <source>Shot {n} has another video codec than most clips.</source>
        <translation>ショット {n} の動画コーデックが大半のクリップと異なります。</translation>
    </message>
    <message>
        <source>Shot {n} has another size than most clips.</source>
        <translation>ショット {n} のサイズが大半のクリップと異なります。</translation>
    </message>
    <message>
        <source>Shot {n} is rotated differently.</source>
        <translation>ショット {n} の回転が異なります。</translation>
    </message>
    <message>
        <source>Shot {n} was encoded with other settings than most clips.</source>
        <translation>ショット {n} のエンコード設定が大半のクリップと異なります。</translation>
    </message>
    <message>
        <source>Shot {n} has another sound format than most clips.</source>
        <translation>ショット {n} の音声形式が大半のクリップと異なります。</translation>
    </message>
    <message>
        <source>Shot {n} has no sound, other clips have.</source>
        <translation>ショット {n} には音声がなく、ほかのクリップにはあります。</translation>
    </message>
    <message>
        <source>The sound of shot {n} is much shorter than its picture.</source>
        <translation>ショット {n} の音声が映像よりかなり短くなっています。</translation>
    </message>
    <message>
        <source>Nearest: frame {a}.</source>
        <translation>最も近い位置: フレーム {a}。</translation>
    </message>
    <message>
        <source>Nearest: frame {a} or {b}.</source>
        <translation>最も近い位置: フレーム {a} または {b}。</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Waiting for your keychain</source>
        <translation>キーチェーンを待機中</translation>
    </message>
    <message>
        <source>Enter your key first.</source>
        <translation>先にキーを入力してください。</translation>
    </message>
    <message>
        <source>No key to check.</source>
        <translation>確認するキーがありません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t check your key, so we didn&apos;t save it. Try again.</source>
        <translation>キーを確認できなかったため、保存しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>memory until you quit</source>
        <translation>メモリ（終了まで）</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>先にキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>That key looks too long ({n} characters).</source>
        <translation>キーが長すぎるようです（{n} 文字）。</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks. Copy it again.</source>
        <translation>キーに空白や改行は含まれません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Remove the quotation marks around the key.</source>
        <translation>キーを囲む引用符を取り除いてください。</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and symbols. Copy it again.</source>
        <translation>キーに使われるのは半角の英数字と記号だけです。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>That key looks too short. Copy all of it.</source>
        <translation>キーが短すぎるようです。全体をコピーしてください。</translation>
    </message>
    <message>
        <source>PIAPI_API_KEY is ignored: {why}</source>
        <translation>PIAPI_API_KEY は無視されました: {why}</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>{where} isn&apos;t available, so your key is forgotten when you quit.</source>
        <translation>{where} を利用できないため、終了するとキーは消去されます。</translation>
    </message>
    <message>
        <source>{where} doesn&apos;t respond. Unlock it, or use the key for this session only.</source>
        <translation>{where} が応答しません。ロックを解除するか、このセッションのみキーを使ってください。</translation>
    </message>
    <message>
        <source>{where} refused access. Nothing in it was changed.</source>
        <translation>{where} がアクセスを拒否しました。中身は変更されていません。</translation>
    </message>
    <message>
        <source>{where} didn&apos;t store the key, so it works for this session only.</source>
        <translation>{where} にキーを保存できなかったため、このセッションのみ有効です。</translation>
    </message>
    <message>
        <source>Your key is no longer in {where}. Enter it again.</source>
        <translation>キーが {where} から失われています。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The key is too long for a keychain, so it works for this session only.</source>
        <translation>キーが長すぎてキーチェーンに保存できないため、このセッションのみ有効です。</translation>
    </message>
    <message>
        <source>The entry in {where} isn&apos;t a key. Enter your key again.</source>
        <translation>{where} の項目はキーではありません。キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Your key loads when it responds.</source>
        <translation>キーチェーンを待っています。応答があると、キーが読み込まれます。</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}.</source>
        <translation>キーは有効です。残高 {balance}。</translation>
    </message>
    <message>
        <source>{where} is locked. Unlock it and try again.</source>
        <translation>{where} はロックされています。解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Your key loads when you unlock it.</source>
        <translation>キーチェーンを待っています。ロックを解除すると、キーが読み込まれます。</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>PiAPI key</source>
        <translation>PiAPI キー</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>キーを表示</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Restart for the new size?</source>
        <translation>新しいサイズのために再起動しますか？</translation>
    </message>
    <message>
        <source>Restart for the new language?</source>
        <translation>新しい言語のために再起動しますか？</translation>
    </message>
    <message>
        <source>A restart takes a second. Sent takes keep rendering. Nothing is sent twice.</source>
        <translation>再起動は一瞬です。送信済みのテイクのレンダリングは続きます。二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>If you quit, takes keep rendering at PiAPI and download next time you open Sora Desktop. Nothing is paid twice.</source>
        <translation>終了してもテイクのレンダリングは PiAPI で続き、次に Sora Desktop を開いたときにダウンロードされます。二重に支払われることはありません。</translation>
    </message>
    <message>
        <source>Takes in progress</source>
        <translation>処理中のテイク</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n テイクを処理中</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray, or quit? If you quit, takes keep rendering at PiAPI and download next time you open Sora Desktop. Nothing is paid twice.</source>
        <translation>トレイで実行を続けますか？それとも終了しますか？終了してもテイクのレンダリングは PiAPI で続き、次に Sora Desktop を開いたときにダウンロードされます。二重に支払われることはありません。</translation>
    </message>
    <message>
        <source>Always do this (change it in Settings)</source>
        <translation>常にこの動作にする（設定で変更可能）</translation>
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
    <name>LibraryController</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not moved: unfinished, may be charged</source>
        <translation>
            <numerusform>%n テイクは移動されていません: 未完了で、請求される可能性があります</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {kept} kept, take {other} moved to the bin</source>
        <translation>テイク {kept} を残し、テイク {other} をごみ箱に移動しました</translation>
    </message>
    <message>
        <source>Take {kept} of shot {shot} kept, take {other} of shot {left} in the bin</source>
        <translation>ショット {shot} のテイク {kept} を残し、ショット {left} のテイク {other} をごみ箱に移動しました</translation>
    </message>
    <message>
        <source>The final of shot {n} replaced its draft in the cut</source>
        <translation>ショット {n} の最終版を下書きの代わりに採用しました</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will move to the system trash.</source>
        <translation>
            <numerusform>%n 個のファイル（%1）がシステムのごみ箱に移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their cost (%1) stays in your totals.</source>
        <translation>この操作は元に戻せません。費用（%1）は合計に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin (%n take(s))?</source>
        <translation>
            <numerusform>ごみ箱を空にしますか（%n テイク）？</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>ごみ箱を空にする</translation>
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
        <source>%n take(s) moved to bin</source>
        <translation>
            <numerusform>%n テイクをごみ箱に移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
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
    <name>LinkDialog</name>
    <message>
        <source>Link to a picture, clip or sound</source>
        <translation>画像、クリップ、音声へのリンク</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <translation>画像へのリンク</translation>
    </message>
    <message>
        <source>Use link</source>
        <translation>リンクを使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>PiAPI opens the link itself, so it must be public and stay there until the clip is ready. JPEG, PNG or WebP, up to 10 MB. The picture isn&apos;t cropped.</source>
        <translation>リンクは PiAPI が直接開くため、公開されていて、クリップの完了まで有効である必要があります。JPEG、PNG、WebP、10 MB まで。画像は切り抜かれません。</translation>
    </message>
    <message>
        <source>A link to a clip or sound ends in .mp4, .mov, .mp3 or .wav.</source>
        <translation>クリップや音声へのリンクは .mp4、.mov、.mp3、.wav のいずれかで終わります。</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>Shots</source>
        <translation>ショット</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
</context>
<context>
    <name>LostTakes</name>
    <message>
        <source>Was this take never made?</source>
        <translation>このテイクは作成されませんでしたか？</translation>
    </message>
    <message>
        <source>We stop searching for this take and no longer count its %1 as spent. Only do this if PiAPI shows neither the take nor a charge.</source>
        <translation>このテイクの検索をやめ、%1 を支出に数えなくなります。PiAPI にテイクも請求も表示されていない場合にのみ行ってください。</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translation>作成されなかった</translation>
    </message>
    <message>
        <source>Send this take again?</source>
        <translation>このテイクを再送信しますか？</translation>
    </message>
    <message>
        <source>PiAPI never confirmed the first one. You may have been charged {first}. If it appears later, you have paid for two takes. Checking your account first is free.</source>
        <translation>最初のテイクについて、PiAPI の確認が取れていません。{first} を請求された可能性があります。後から見つかると、2 テイク分を支払うことになります。先にアカウントを確認するのは無料です。</translation>
    </message>
    <message>
        <source>Send again ({price}, may be charged twice)</source>
        <translation>再送信（{price}、二重請求の可能性あり）</translation>
    </message>
    <message>
        <source>I understand I may pay twice</source>
        <translation>二重に支払う可能性があることを理解しました</translation>
    </message>
    <message>
        <source>The first take was found</source>
        <translation>最初のテイクが見つかりました</translation>
    </message>
    <message>
        <source>Nothing was sent twice</source>
        <translation>二重に送信されたものはありません</translation>
    </message>
    <message>
        <source>The lost take was found</source>
        <translation>失われたテイクが見つかりました</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. Nothing was changed.</source>
        <translation>保存できませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another take already uses this task.</source>
        <translation>このタスクは別のテイクで使われています。</translation>
    </message>
    <message>
        <source>The take stays as it is.</source>
        <translation>テイクはそのままです。</translation>
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
        <source>A red kite climbs over winter dunes, low sun, slow push in</source>
        <translation>冬の砂丘の上を舞い上がる赤いトビ、低い太陽、ゆっくりとプッシュイン</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>クリップはここで再生されます</translation>
    </message>
    <message>
        <source>Generate one or pick a take.</source>
        <translation>生成するか、テイクを選んでください。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Shot {n}, {time}</source>
        <translation>ショット {n}、{time}</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>テイク {n}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
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
        <source>Paste your PiAPI key.</source>
        <translation>PiAPI キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>{model} is no longer available</source>
        <translation>{model} は利用できなくなりました</translation>
    </message>
    <message>
        <source>{switch}</source>
        <translation>{switch}</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続がありません</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>請求はありません。</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>プロジェクト設定</translation>
    </message>
    <message>
        <source>Already paid ({price}).</source>
        <translation>支払い済み（{price}）。</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: unknown issuer</source>
        <translation>PiAPI であることを確認できませんでした: 発行元が不明</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued PiAPI&apos;s certificate. Company proxies cause this. Nothing was sent.</source>
        <translation>PiAPI の証明書の発行元を、このコンピューターで確認できません。会社のプロキシでよく起こります。何も送信していません。</translation>
    </message>
    <message>
        <source>On a company network, add its CA certificate in Settings. Elsewhere, don&apos;t trust this network.</source>
        <translation>社内ネットワークでは、設定でその CA 証明書を追加してください。それ以外では、このネットワークを信用しないでください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: expired certificate</source>
        <translation>PiAPI であることを確認できませんでした: 証明書の期限切れ</translation>
    </message>
    <message>
        <source>PiAPI&apos;s certificate has expired, or this computer&apos;s clock is ahead. Nothing was sent.</source>
        <translation>PiAPI の証明書の期限が切れているか、このコンピューターの時計が進んでいます。何も送信していません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, PiAPI must renew its certificate.</source>
        <translation>このコンピューターの日付と時刻を確認してください。正しければ、PiAPI が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: certificate not valid yet</source>
        <translation>PiAPI であることを確認できませんでした: 証明書がまだ有効ではありません</translation>
    </message>
    <message>
        <source>PiAPI&apos;s certificate isn&apos;t valid yet. This computer&apos;s clock is probably behind. Nothing was sent.</source>
        <translation>PiAPI の証明書はまだ有効ではありません。おそらくこのコンピューターの時計が遅れています。何も送信していません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: wrong site</source>
        <translation>PiAPI であることを確認できませんでした: 別のサイト</translation>
    </message>
    <message>
        <source>The certificate belongs to another site, not to PiAPI. Nothing was sent.</source>
        <translation>証明書は PiAPI のものではなく、別のサイトのものです。何も送信していません。</translation>
    </message>
    <message>
        <source>You may need to sign in to this network first. If not, check the API address and proxy in Settings.</source>
        <translation>先にこのネットワークへのサインインが必要かもしれません。そうでなければ、設定で API アドレスとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your takes, so nothing is sent. {reason}</source>
        <translation>テイクを保存できなかったため、何も送信しません。{reason}</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the log</source>
        <translation>ログを書き込めませんでした</translation>
    </message>
    <message>
        <source>Free up space on this disk. Queued takes then continue automatically.</source>
        <translation>このディスクの空き容量を増やしてください。待機中のテイクは自動で続行します。</translation>
    </message>
    <message>
        <source>The data folder isn&apos;t writable</source>
        <translation>データフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>Free up space on this disk, then save your settings again.</source>
        <translation>このディスクの空き容量を増やしてから、設定をもう一度保存してください。</translation>
    </message>
    <message>
        <source>Free up space on this disk.</source>
        <translation>このディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link isn&apos;t a web address.</source>
        <translation>PiAPI でテイクは完了しましたが、リンクがウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link contains a user name.</source>
        <translation>PiAPI でテイクは完了しましたが、リンクにユーザー名が含まれています。</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link isn&apos;t https.</source>
        <translation>PiAPI でテイクは完了しましたが、リンクが https ではありません。</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link leads into a private network.</source>
        <translation>PiAPI でテイクは完了しましたが、リンク先がプライベートネットワークです。</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link leads in circles.</source>
        <translation>PiAPI でテイクは完了しましたが、リンクの転送が循環しています。</translation>
    </message>
    <message>
        <source>The link isn&apos;t a web address.</source>
        <translation>リンクがウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>The link contains a user name.</source>
        <translation>リンクにユーザー名が含まれています。</translation>
    </message>
    <message>
        <source>The link isn&apos;t https.</source>
        <translation>リンクが https ではありません。</translation>
    </message>
    <message>
        <source>The link leads into a private network, which PiAPI can&apos;t reach.</source>
        <translation>リンク先がプライベートネットワークのため、PiAPI からアクセスできません。</translation>
    </message>
    <message>
        <source>The link leads in circles.</source>
        <translation>リンクの転送が循環しています。</translation>
    </message>
    <message>
        <source>The link needs a login. PiAPI can only open public links.</source>
        <translation>リンクを開くにはログインが必要です。PiAPI が開けるのは公開リンクだけです。</translation>
    </message>
    <message>
        <source>There&apos;s no file behind the link.</source>
        <translation>リンク先にファイルがありません。</translation>
    </message>
    <message>
        <source>The link doesn&apos;t lead to a JPEG, PNG or WebP picture.</source>
        <translation>リンク先が JPEG、PNG、WebP の画像ではありません。</translation>
    </message>
    <message>
        <source>The picture behind the link is larger than 10 MB.</source>
        <translation>リンク先の画像が 10 MB を超えています。</translation>
    </message>
    <message>
        <source>The model can&apos;t use this kind of picture behind the link. It takes {kinds}.</source>
        <translation>モデルがリンク先のこの種類の画像を使用できません。使用できるのは {kinds} です。</translation>
    </message>
    <message>
        <source>The picture behind the link is too small. The model needs at least {least} pixels on each side.</source>
        <translation>リンク先の画像が小さすぎます。このモデルでは各辺に {least} ピクセル以上が必要です。</translation>
    </message>
    <message>
        <source>The picture behind the link is too large. The model takes up to {most} pixels on each side.</source>
        <translation>リンク先の画像が大きすぎます。このモデルで使用できるのは各辺 {most} ピクセルまでです。</translation>
    </message>
    <message>
        <source>The model can&apos;t use the aspect ratio of the picture behind the link. It takes {narrowest} to {widest}.</source>
        <translation>モデルがリンク先の画像のアスペクト比を使用できません。使用できるのは {narrowest} から {widest} までです。</translation>
    </message>
    <message>
        <source>We couldn&apos;t open the link. Check it in your browser.</source>
        <translation>リンクを開けませんでした。ブラウザーで確認してください。</translation>
    </message>
    <message>
        <source>The clip or sound behind the link is shorter than {shortest} s.</source>
        <translation>リンク先のクリップまたは音声が {shortest} 秒より短くなっています。</translation>
    </message>
    <message>
        <source>The clip or sound behind the link is longer than {longest} s.</source>
        <translation>リンク先のクリップまたは音声が {longest} 秒を超えています。</translation>
    </message>
    <message>
        <source>We couldn&apos;t read how long the clip or sound behind the link is.</source>
        <translation>リンク先のクリップまたは音声の長さを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The clip behind the link is longer now, so it would cost more.</source>
        <translation>リンク先のクリップが長くなったため、費用が増えます。</translation>
    </message>
    <message>
        <source>A clip you put in is longer than was noted, so it would cost more.</source>
        <translation>入れたクリップが記録より長いため、費用が増えます。</translation>
    </message>
    <message>
        <source>The link doesn&apos;t lead to a clip or sound. The model takes {kinds}.</source>
        <translation>リンク先がクリップや音声ではありません。このモデルで使用できるのは {kinds} です。</translation>
    </message>
    <message>
        <source>The file behind the link is larger than {size}.</source>
        <translation>リンク先のファイルが {size} を超えています。</translation>
    </message>
    <message>
        <source>The model can&apos;t use this kind of file behind the link. It takes {kinds}.</source>
        <translation>モデルがリンク先のこの種類のファイルを使用できません。使用できるのは {kinds} です。</translation>
    </message>
    <message>
        <source>The draft is over 6 days old, and PiAPI keeps drafts for 7 days.</source>
        <translation>下書きから 6 日を過ぎています。PiAPI が下書きを保持するのは 7 日間です。</translation>
    </message>
    <message>
        <source>PiAPI doesn&apos;t know this draft.</source>
        <translation>PiAPI にこの下書きがありません。</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t finished this draft, or it failed.</source>
        <translation>この下書きは PiAPI でまだ完了していないか、失敗しました。</translation>
    </message>
    <message>
        <source>No PiAPI key</source>
        <translation>PiAPI キーがありません</translation>
    </message>
    <message>
        <source>Takes need a PiAPI key.</source>
        <translation>テイクには PiAPI キーが必要です。</translation>
    </message>
    <message>
        <source>PiAPI refused your key</source>
        <translation>PiAPI がキーを拒否しました</translation>
    </message>
    <message>
        <source>It&apos;s wrong, revoked, or from a closed account.</source>
        <translation>キーが間違っているか、取り消されたか、解約済みアカウントのものです。</translation>
    </message>
    <message>
        <source>Paste a new key from your PiAPI workspace. Queued takes continue afterwards.</source>
        <translation>PiAPI ワークスペースから新しいキーを貼り付けてください。その後、待機中のテイクを続行します。</translation>
    </message>
    <message>
        <source>PiAPI blocked this account</source>
        <translation>PiAPI がこのアカウントをブロックしました</translation>
    </message>
    <message>
        <source>Your plan or balance doesn&apos;t allow this. Nothing more is sent for now. Sent takes keep rendering.</source>
        <translation>プランか残高の都合で実行できません。当面、これ以上は送信しません。送信済みのテイクのレンダリングは続きます。</translation>
    </message>
    <message>
        <source>Check your PiAPI account, then try again (free).</source>
        <translation>PiAPI アカウントを確認してから、もう一度お試しください（無料）。</translation>
    </message>
    <message>
        <source>Balance too low</source>
        <translation>残高が足りません</translation>
    </message>
    <message>
        <source>PiAPI couldn&apos;t reserve the cost of this take.</source>
        <translation>PiAPI がこのテイクの費用を確保できませんでした。</translation>
    </message>
    <message>
        <source>Top up at PiAPI. If your balance is high enough, edit the prompt instead.</source>
        <translation>PiAPI でチャージしてください。残高が足りている場合は、代わりにプロンプトを編集してください。</translation>
    </message>
    <message>
        <source>Blocked by moderation</source>
        <translation>モデレーションによりブロック</translation>
    </message>
    <message>
        <source>A content check stopped this take.</source>
        <translation>コンテンツチェックでこのテイクが止められました。</translation>
    </message>
    <message>
        <source>Edit the prompt. Real people, brands, violence and nudity are blocked most often.</source>
        <translation>プロンプトを編集してください。実在の人物、ブランド、暴力、裸体はブロックされやすい内容です。</translation>
    </message>
    <message>
        <source>PiAPI no longer offers this model.</source>
        <translation>PiAPI はこのモデルの提供を終了しました。</translation>
    </message>
    <message>
        <source>PiAPI is busy</source>
        <translation>PiAPI が混み合っています</translation>
    </message>
    <message>
        <source>Too many takes are running, on your account or at PiAPI.</source>
        <translation>お使いのアカウントか PiAPI で、実行中のテイクが多すぎます。</translation>
    </message>
    <message>
        <source>Retrying automatically.</source>
        <translation>自動で再試行しています。</translation>
    </message>
    <message>
        <source>PiAPI has a problem</source>
        <translation>PiAPI に問題があります</translation>
    </message>
    <message>
        <source>PiAPI returns errors.</source>
        <translation>PiAPI がエラーを返しています。</translation>
    </message>
    <message>
        <source>We can&apos;t reach PiAPI.</source>
        <translation>PiAPI に接続できません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity</source>
        <translation>PiAPI であることを確認できませんでした</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>接続が安全でないため、何も送信していません。</translation>
    </message>
    <message>
        <source>On a company network, add its CA certificate in Settings. Elsewhere, check this computer&apos;s clock.</source>
        <translation>社内ネットワークでは、設定でその CA 証明書を追加してください。それ以外では、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The proxy blocked the connection</source>
        <translation>プロキシが接続をブロックしました</translation>
    </message>
    <message>
        <source>Your proxy refused or didn&apos;t respond.</source>
        <translation>プロキシが拒否したか、応答しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>This network needs you to sign in</source>
        <translation>このネットワークにはサインインが必要です</translation>
    </message>
    <message>
        <source>A sign-in page came up instead of PiAPI.</source>
        <translation>PiAPI の代わりにサインインページが表示されました。</translation>
    </message>
    <message>
        <source>Open a web page and sign in to the network. Takes then continue automatically.</source>
        <translation>ウェブページを開いてネットワークにサインインしてください。テイクは自動で続行します。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the clip.</source>
        <translation>クリップを保存できませんでした。</translation>
    </message>
    <message>
        <source>Free up space, or choose another folder. The download then continues automatically (free).</source>
        <translation>空き容量を増やすか、別のフォルダーを選んでください。ダウンロードは自動で続行します（無料）。</translation>
    </message>
    <message>
        <source>Clips folder not found</source>
        <translation>クリップフォルダーが見つかりません</translation>
    </message>
    <message>
        <source>It was moved or unplugged, or it isn&apos;t writable.</source>
        <translation>移動されたか、取り外されたか、書き込めない状態です。</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder. The download then continues automatically (free).</source>
        <translation>元に戻すか、別のフォルダーを選んでください。ダウンロードは自動で続行します（無料）。</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>The clip was moved or deleted outside Sora Desktop.</source>
        <translation>クリップが Sora Desktop の外で移動または削除されました。</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again while PiAPI still has it (free).</source>
        <translation>元に戻すか、PiAPI に残っているうちに再取得してください（無料）。</translation>
    </message>
    <message>
        <source>Another app is using the file</source>
        <translation>別のアプリがファイルを使用しています</translation>
    </message>
    <message>
        <source>The clip is downloaded, but a virus scanner or another app keeps us from renaming it.</source>
        <translation>クリップはダウンロード済みですが、ウイルス対策ソフトか別のアプリのために名前を変更できません。</translation>
    </message>
    <message>
        <source>The download isn&apos;t a video</source>
        <translation>ダウンロードしたファイルが動画ではありません</translation>
    </message>
    <message>
        <source>PiAPI sent a damaged file, or one of another type.</source>
        <translation>PiAPI から届いたファイルが壊れているか、形式が違います。</translation>
    </message>
    <message>
        <source>Fetch it again (free).</source>
        <translation>再取得してください（無料）。</translation>
    </message>
    <message>
        <source>Download link expired</source>
        <translation>ダウンロードリンクの期限切れ</translation>
    </message>
    <message>
        <source>Fetch it again (free) to ask PiAPI for a new link. Without one, the clip is lost.</source>
        <translation>再取得して、PiAPI に新しいリンクを求めてください（無料）。新しいリンクがなければ、クリップは失われます。</translation>
    </message>
    <message>
        <source>PiAPI sent no download link</source>
        <translation>PiAPI からダウンロードリンクが届いていません</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but sent no clip.</source>
        <translation>PiAPI でテイクは完了しましたが、クリップが届いていません。</translation>
    </message>
    <message>
        <source>PiAPI can&apos;t find this take</source>
        <translation>PiAPI でこのテイクが見つかりません</translation>
    </message>
    <message>
        <source>The account of your key has no task with this ID.</source>
        <translation>このキーのアカウントに、この ID のタスクはありません。</translation>
    </message>
    <message>
        <source>Use the key of the account that made the take, then check again (free).</source>
        <translation>テイクを作成したアカウントのキーを使い、もう一度確認してください（無料）。</translation>
    </message>
    <message>
        <source>Unexpected reply from PiAPI</source>
        <translation>PiAPI からの予期しない応答</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know PiAPI&apos;s reply.</source>
        <translation>このバージョンでは PiAPI の応答を解釈できません。</translation>
    </message>
    <message>
        <source>Check again later (free). If it stays like this, update Sora Desktop.</source>
        <translation>後でもう一度確認してください（無料）。変わらなければ、Sora Desktop を更新してください。</translation>
    </message>
    <message>
        <source>PiAPI never confirmed this take.</source>
        <translation>このテイクについて、PiAPI の確認が取れていません。</translation>
    </message>
    <message>
        <source>We are checking your account. Don&apos;t generate it again until it&apos;s clear.</source>
        <translation>アカウントを確認しています。結果がわかるまで、もう一度生成しないでください。</translation>
    </message>
    <message>
        <source>Sora Desktop quit while sending this take.</source>
        <translation>このテイクの送信中に Sora Desktop が終了しました。</translation>
    </message>
    <message>
        <source>Uploads need PiAPI&apos;s Creator plan or a higher one.</source>
        <translation>アップロードには PiAPI の Creator 以上のプランが必要です。</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t accept it.</source>
        <translation>PiAPI が受け付けませんでした。</translation>
    </message>
    <message>
        <source>It&apos;s missing from your library, or its file is damaged.</source>
        <translation>ライブラリにないか、ファイルが壊れています。</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t accept this prompt or these settings.</source>
        <translation>PiAPI がこのプロンプトか設定を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Change the prompt or settings, then generate again.</source>
        <translation>プロンプトか設定を変えて、もう一度生成してください。</translation>
    </message>
    <message>
        <source>Render failed</source>
        <translation>レンダリング失敗</translation>
    </message>
    <message>
        <source>PiAPI accepted the take but couldn&apos;t finish it.</source>
        <translation>PiAPI はテイクを受け付けましたが、完了できませんでした。</translation>
    </message>
    <message>
        <source>Generate again at full price, edit the prompt, or use another model.</source>
        <translation>通常料金でもう一度生成するか、プロンプトを編集するか、別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>Take canceled</source>
        <translation>テイクがキャンセルされました</translation>
    </message>
    <message>
        <source>It was canceled at PiAPI, not by Sora Desktop.</source>
        <translation>Sora Desktop ではなく、PiAPI でキャンセルされました。</translation>
    </message>
    <message>
        <source>Generate again at full price.</source>
        <translation>通常料金でもう一度生成してください。</translation>
    </message>
    <message>
        <source>Over your budget</source>
        <translation>予算超過</translation>
    </message>
    <message>
        <source>This take would exceed the budget you set.</source>
        <translation>このテイクは、設定した予算を超えます。</translation>
    </message>
    <message>
        <source>Wait for the next period, or raise the budget in Settings.</source>
        <translation>次の期間まで待つか、設定で予算を増やしてください。</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>You set a budget, and we don&apos;t know what this take would cost.</source>
        <translation>予算が設定されていますが、このテイクの費用がわかりません。</translation>
    </message>
    <message>
        <source>Choose other settings, or remove the budget.</source>
        <translation>別の設定を選ぶか、予算を解除してください。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm a take just like this one, so this one wasn&apos;t sent.</source>
        <translation>これとまったく同じテイクについて PiAPI の確認が取れていないため、このテイクは送信していません。</translation>
    </message>
    <message>
        <source>It&apos;s sent as soon as the other take is resolved. You can also send it now, or remove it from the queue.</source>
        <translation>もう一方のテイクの状況が確定すると、すぐに送信されます。今すぐ送信することも、キューから削除することもできます。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Your library can&apos;t be read or written, so nothing is sent. A take without a record could be charged twice. {reason}</source>
        <translation>ライブラリの読み書きができないため、何も送信しません。記録のないテイクは二重に請求される可能性があります。{reason}</translation>
    </message>
    <message>
        <source>Close other apps that use this file, then try again. If it stays like this, restart Sora Desktop.</source>
        <translation>このファイルを使用しているほかのアプリを閉じて、もう一度お試しください。変わらなければ、Sora Desktop を再起動してください。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>This is a bug in Sora Desktop.</source>
        <translation>これは Sora Desktop の不具合です。</translation>
    </message>
    <message>
        <source>Your takes are safe. Restart Sora Desktop. If it happens again, copy the diagnostics from Settings.</source>
        <translation>テイクは無事です。Sora Desktop を再起動してください。再び起きた場合は、設定から診断情報をコピーしてください。</translation>
    </message>
    <message>
        <source>Over the project budget</source>
        <translation>プロジェクトの予算を超えます</translation>
    </message>
    <message>
        <source>{project} has a budget of {limit}, and {left} is left. This would exceed it.</source>
        <translation>{project}の予算は{limit}で、残りは{left}です。これを超えることになります。</translation>
    </message>
    <message>
        <source>Raise the budget in the project settings, or use another project.</source>
        <translation>プロジェクト設定で予算を増やすか、別のプロジェクトを使ってください。</translation>
    </message>
    <message>
        <source>Over today&apos;s budget</source>
        <translation>本日の予算超過</translation>
    </message>
    <message>
        <source>This is {over} over today&apos;s budget of {limit}.</source>
        <translation>本日の予算 {limit} を {over} 超えます。</translation>
    </message>
    <message>
        <source>Over this month&apos;s budget</source>
        <translation>今月の予算超過</translation>
    </message>
    <message>
        <source>This is {over} over this month&apos;s budget of {limit}.</source>
        <translation>今月の予算 {limit} を {over} 超えます。</translation>
    </message>
    <message>
        <source>PiAPI keeps clips for a short time only.</source>
        <translation>PiAPI がクリップを保持するのは短期間です。</translation>
    </message>
    <message>
        <source>The download link isn&apos;t safe to open</source>
        <translation>ダウンロードリンクは安全に開けません</translation>
    </message>
    <message>
        <source>{flaw}</source>
        <translation>{flaw}</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Your plan can&apos;t upload files</source>
        <translation>お使いのプランではファイルをアップロードできません</translation>
    </message>
    <message>
        <source>Upgrade at PiAPI, or use an https link instead.</source>
        <translation>PiAPI でプランをアップグレードするか、代わりに https リンクを使ってください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t upload the file</source>
        <translation>ファイルをアップロードできませんでした</translation>
    </message>
    <message>
        <source>Use another file, or an https link to it.</source>
        <translation>別のファイルか、ファイルへの https リンクを使ってください。</translation>
    </message>
    <message>
        <source>Input file not found</source>
        <translation>入力ファイルが見つかりません</translation>
    </message>
    <message>
        <source>Put it in again, then generate.</source>
        <translation>もう一度追加してから、生成してください。</translation>
    </message>
    <message>
        <source>Can&apos;t use the link</source>
        <translation>リンクを使用できません</translation>
    </message>
    <message>
        <source>Use another link, or put in the file.</source>
        <translation>別のリンクを使うか、ファイルを追加してください。</translation>
    </message>
    <message>
        <source>Can&apos;t make the final of this draft</source>
        <translation>この下書きの最終版を生成できません</translation>
    </message>
    <message>
        <source>Make a new draft, then its final.</source>
        <translation>新しい下書きを生成してから、その最終版を生成してください。</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI がリクエストを拒否しました</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>モデルを切り替え</translation>
    </message>
    <message>
        <source>The model can&apos;t use the file behind the link.</source>
        <translation>モデルがリンク先のファイルを使用できません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings</source>
        <translation>設定を保存できませんでした</translation>
    </message>
    <message>
        <source>They stay in effect until you quit. {reason}</source>
        <translation>終了するまでは有効です。{reason}</translation>
    </message>
    <message>
        <source>Everything else works. {reason}</source>
        <translation>それ以外はすべて正常に動作しています。{reason}</translation>
    </message>
    <message>
        <source>Make this folder writable, or bring it back. Queued takes then continue automatically.</source>
        <translation>このフォルダーを書き込めるようにするか、元に戻してください。その後、待機中のテイクは自動で続行します。</translation>
    </message>
    <message>
        <source>Make this folder writable, then save your settings again.</source>
        <translation>このフォルダーを書き込めるようにしてから、設定をもう一度保存してください。</translation>
    </message>
    <message>
        <source>Make this folder writable, or bring it back.</source>
        <translation>このフォルダーを書き込めるようにするか、元に戻してください。</translation>
    </message>
    <message>
        <source>Retrying automatically. Sent takes keep rendering.</source>
        <translation>自動で再試行しています。送信済みのテイクのレンダリングは続きます。</translation>
    </message>
    <message>
        <source>Fetch it again (free). If it stays like this, contact PiAPI with the task ID.</source>
        <translation>再取得してください（無料）。変わらなければ、タスク ID を添えて PiAPI に問い合わせてください。</translation>
    </message>
    <message>
        <source>{headline}. {rest}</source>
        <translation>{headline}。{rest}</translation>
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
        <source>Enter key</source>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Nothing was sent or charged.</source>
        <translation>送信も請求もされていません。</translation>
    </message>
    <message>
        <source>The take keeps rendering at PiAPI. It costs {price}, as before.</source>
        <translation>テイクのレンダリングは PiAPI で続きます。費用は {price} のままです。</translation>
    </message>
    <message>
        <source>You may have been charged {price}, so it counts as spent for now.</source>
        <translation>{price} を請求された可能性があるため、当面は支出に数えます。</translation>
    </message>
    <message>
        <source>PiAPI refused it before rendering, so you weren&apos;t charged.</source>
        <translation>PiAPI がレンダリング前に拒否したため、請求はありません。</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost. Check your balance.</source>
        <translation>通常、PiAPI は費用を返します。残高を確認してください。</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>それでも PiAPI は {price} を請求しました。</translation>
    </message>
    <message>
        <source>{name} comes closest, {price}. Switching is free.</source>
        <translation>最も近いのは {name}（{price}）です。切り替えは無料です。</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>チャージ</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Switch to {model} ({price})</source>
        <translation>{model} に切り替え（{price}）</translation>
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
        <source>Reinstall Sora Desktop. Your clips, takes and settings stay.</source>
        <translation>Sora Desktop を再インストールしてください。クリップ、テイク、設定は残ります。</translation>
    </message>
    <message>
        <source>Can&apos;t play clips: the media plugin is missing.</source>
        <translation>クリップを再生できません: メディアプラグインがありません。</translation>
    </message>
    <message>
        <source>Can&apos;t show some pictures: a plugin is missing.</source>
        <translation>一部の画像を表示できません: プラグインがありません。</translation>
    </message>
</context>
<context>
    <name>ModelOptions</name>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>That model</source>
        <translation>そのモデル</translation>
    </message>
    <message>
        <source>{gone} is no longer available. Using {name}</source>
        <translation>{gone} は利用できなくなりました。{name} を使用します</translation>
    </message>
    <message>
        <source>{gone} is no longer available. Using {name}: {parts}</source>
        <translation>{gone} は利用できなくなりました。{name} を使用します: {parts}</translation>
    </message>
    <message>
        <source>Adjusted for {name}: {parts}</source>
        <translation>{name} に合わせて調整: {parts}</translation>
    </message>
    <message>
        <source>Switched to {name} for the picture</source>
        <translation>画像に合わせて {name} に切り替えました</translation>
    </message>
    <message>
        <source>Switched to {name} for the picture: {parts}</source>
        <translation>画像に合わせて {name} に切り替えました: {parts}</translation>
    </message>
    <message>
        <source>aspect ratio from the picture</source>
        <translation>アスペクト比は画像のもの</translation>
    </message>
    <message>
        <source>pictures left out</source>
        <translation>不使用の画像あり</translation>
    </message>
    <message>
        <source>sound on</source>
        <translation>音声オン</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>音声オフ</translation>
    </message>
    <message>
        <source>{option} {new}</source>
        <translation>{option} {new}</translation>
    </message>
    <message>
        <source>{new} (no {old})</source>
        <translation>{new}（{old} は不可）</translation>
    </message>
    <message>
        <source>fixed aspect ratio</source>
        <translation>アスペクト比は固定</translation>
    </message>
    <message>
        <source>fixed resolution</source>
        <translation>解像度は固定</translation>
    </message>
    <message>
        <source>sound is fixed</source>
        <translation>音声は固定</translation>
    </message>
    <message>
        <source>no {option}</source>
        <translation>{option}なし</translation>
    </message>
    <message>
        <source>{option} (untested)</source>
        <translation>{option}（未検証）</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Sound</source>
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
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model prices…</source>
        <translation>モデルの価格…</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>モデルを検索</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Sora&apos;s best detail and motion, with sound</source>
        <translation>Sora で最高のディテールと動き、音声付き</translation>
    </message>
    <message>
        <source>OpenAI shut down Sora 2 on Sep 24, 2026. This may fail.</source>
        <translation>OpenAI は 2026 年 9 月 24 日に Sora 2 を終了しました。失敗する可能性があります。</translation>
    </message>
    <message>
        <source>Low-cost 720p drafts with sound</source>
        <translation>低価格の 720p 下書き、音声付き</translation>
    </message>
    <message>
        <source>Cinematic shots with speech and sound, up to 8 s</source>
        <translation>セリフと音声付きのシネマティックなショット、最長 8 秒</translation>
    </message>
    <message>
        <source>Google closed the Veo 3.1 preview on Oct 22, 2026. This may fail.</source>
        <translation>Google は 2026 年 10 月 22 日に Veo 3.1 プレビューを終了しました。失敗する可能性があります。</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避けたいもの</translation>
    </message>
    <message>
        <source>Fast, low-cost drafts with sound</source>
        <translation>高速で低価格の下書き、音声付き</translation>
    </message>
    <message>
        <source>The longest shots, 3 to 30 s, with sound</source>
        <translation>最も長いショット、3〜30 秒、音声付き</translation>
    </message>
    <message>
        <source>Long, low-cost shots with sound, 3 to 20 s</source>
        <translation>長くて低価格のショット、音声付き、3〜20 秒</translation>
    </message>
    <message>
        <source>People and movement, 3 to 15 s</source>
        <translation>人物と動き、3〜15 秒</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>ショット</translation>
    </message>
    <message>
        <source>Up to 7 references, 3 to 15 s</source>
        <translation>参照は最大 7 個、3〜15 秒</translation>
    </message>
    <message>
        <source>Longer shots in every aspect ratio, 4 to 30 s</source>
        <translation>あらゆるアスペクト比の長めのショット、4〜30 秒</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Drafts of 4 to 30 s in every aspect ratio</source>
        <translation>あらゆるアスペクト比の下書き、4〜30 秒</translation>
    </message>
    <message>
        <source>The cheapest drafts, 4 to 15 s</source>
        <translation>最も安い下書き、4〜15 秒</translation>
    </message>
    <message>
        <source>Plain, low-cost shots of 5, 10 or 15 s</source>
        <translation>シンプルで低価格のショット、5、10、15 秒</translation>
    </message>
    <message>
        <source>Improve prompt</source>
        <translation>プロンプトを改善</translation>
    </message>
    <message>
        <source>Lively people and faces, 6 or 10 s</source>
        <translation>生き生きとした人物と表情、6 または 10 秒</translation>
    </message>
    <message>
        <source>The cheapest clips with sound, 5 to 15 s</source>
        <translation>最も安い音声付きクリップ、5〜15 秒</translation>
    </message>
    <message>
        <source>Smooth motion in every aspect ratio, 4 to 15 s</source>
        <translation>あらゆるアスペクト比でなめらかな動き、4〜15 秒</translation>
    </message>
    <message>
        <source>Drafts in every aspect ratio, 4 to 15 s</source>
        <translation>あらゆるアスペクト比の下書き、4〜15 秒</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Enter an amount such as 20 or 7.50, or leave it empty.</source>
        <translation>20 や 7.50 のような金額を入力するか、空欄のままにしてください。</translation>
    </message>
    <message>
        <source>Enter an amount above $0, or leave it empty.</source>
        <translation>$0 より大きい金額を入力するか、空欄のままにしてください。</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Monthly budget is below the daily one.</source>
        <translation>1 か月の予算が 1 日の予算を下回っています。</translation>
    </message>
</context>
<context>
    <name>NameCompletion</name>
    <message>
        <source>Names on the shelf</source>
        <translation>シェルフの名前</translation>
    </message>
    <message>
        <source>{n} names. {first}. Up and Down move, Return takes, Escape closes.</source>
        <translation>名前 {n} 件。{first}。上下矢印キーで移動、Return キーで決定、Esc キーで閉じます。</translation>
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
        <source>{word} isn&apos;t a blank.</source>
        <translation>{word} は空欄ではありません。</translation>
    </message>
    <message>
        <source>Use at least one blank.</source>
        <translation>空欄を 1 つ以上使ってください。</translation>
    </message>
    <message>
        <source>A paper boat on a rainy street</source>
        <translation>雨の通りの紙の船</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Clip names</source>
        <translation>クリップ名</translation>
    </message>
    <message>
        <source>Name preview</source>
        <translation>名前のプレビュー</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>空欄: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Show take</source>
        <translation>テイクを表示</translation>
    </message>
    <message>
        <source>{shot}, take {n}</source>
        <translation>{shot}、テイク {n}</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>探す…</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm it. You may have been charged {amount}. Checking your account; nothing will be sent twice.</source>
        <translation>PiAPI の確認が取れていません。{amount} を請求された可能性があります。アカウントを確認中です。二重に送信されることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) on hold. Nothing was sent or charged.</source>
        <translation>
            <numerusform>%n テイクを保留中です。送信も課金もされていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PiAPI didn&apos;t confirm %n take(s)</source>
        <translation>
            <numerusform>PiAPI で %n テイクが未確認です</numerusform>
        </translation>
    </message>
    <message>
        <source>You may have been charged up to {amount}. Checking your account; nothing will be sent twice.</source>
        <translation>最大 {amount} を請求された可能性があります。アカウントを確認中です。二重に送信されることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded</source>
        <translation>
            <numerusform>支払い済みのクリップ %n 本が未ダウンロード</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching again is free.</source>
        <translation>再取得は無料です。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n テイク失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why, and what helps.</source>
        <translation>それぞれに理由と対処法を表示しています。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Custom CA certificate</source>
        <translation>カスタム CA 証明書</translation>
    </message>
    <message>
        <source>Remove</source>
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
        <source>Find missing takes</source>
        <translation>見つからないテイクを探す</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook シークレット</translation>
    </message>
    <message>
        <source>Remove webhook secret</source>
        <translation>Webhook シークレットを削除</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM ファイル</translation>
    </message>
    <message>
        <source>Sent with each take. Stored like your key, never in a file.</source>
        <translation>各テイクと一緒に送信されます。キーと同じ場所に保存され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Searches your account and clip folder. Free.</source>
        <translation>アカウントとクリップフォルダーを検索します。無料です。</translation>
    </message>
    <message>
        <source>Missing takes</source>
        <translation>見つからないテイク</translation>
    </message>
    <message>
        <source>Couldn&apos;t read this file. Choose another one.</source>
        <translation>このファイルを読み取れませんでした。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This file has no PEM certificate.</source>
        <translation>このファイルに PEM 証明書がありません。</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Will be removed when you save</source>
        <translation>保存すると削除されます</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Couldn&apos;t read your balance from PiAPI. Takes are sent anyway.</source>
        <translation>PiAPI から残高を取得できませんでした。テイクはそのまま送信されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Demo: real prices, no charges, sample clips.</source>
        <translation>デモ: 料金は実際のもの、請求なし、サンプルクリップ。</translation>
    </message>
    <message>
        <source>Key not saved</source>
        <translation>キー未保存</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>自分のキーを使う</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Take %1 is rendering</source>
        <translation>テイク %1 をレンダリング中</translation>
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
            <numerusform>%n テイク完了</numerusform>
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
    <name>Panel</name>
    <message>
        <source>In progress</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>待機中をすべてキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n テイク</numerusform>
        </translation>
    </message>
    <message>
        <source>, take {n}</source>
        <translation>、テイク {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you</source>
        <translation>
            <numerusform>%n テイクが要対応</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>探す…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>ショット {n}</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>キューを一時停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>キューを再開</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>キューを一時停止しました</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>In the cut</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>New, not played yet</source>
        <translation>新着、未再生</translation>
    </message>
    <message>
        <source>Made with pictures, clips or sounds</source>
        <translation>画像・クリップ・音声を使用</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>テイク {n}</translation>
    </message>
    <message>
        <source>Shot {shot}, take {n}</source>
        <translation>ショット {shot}、テイク {n}</translation>
    </message>
    <message>
        <source>Uploading pictures, then paused</source>
        <translation>画像をアップロード中、その後一時停止</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>画像をアップロード中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting at PiAPI</source>
        <translation>PiAPI で待機中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Downloading, {n}&#xa0;%</source>
        <translation>ダウンロード中、{n} %</translation>
    </message>
    <message>
        <source>Waiting to download</source>
        <translation>ダウンロード待ち</translation>
    </message>
    <message>
        <source>PiAPI says “{word}”, checking</source>
        <translation>PiAPI の状態「{word}」、確認中</translation>
    </message>
    <message>
        <source>No clear status, checking</source>
        <translation>状態が不明、確認中</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} 経過</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} 後</translation>
    </message>
    <message>
        <source>Rendering, about {time} left</source>
        <translation>レンダリング中、残り約 {time}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far, longer than usual</source>
        <translation>レンダリング中、経過 {time}、通常より長くかかっています</translation>
    </message>
    <message>
        <source>Rendering, {time} so far</source>
        <translation>レンダリング中、経過 {time}</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>On hold until you change the key</source>
        <translation>キーを変更するまで保留中</translation>
    </message>
    <message>
        <source>On hold: {why}</source>
        <translation>保留中: {why}</translation>
    </message>
    <message>
        <source>Paused, place {n} in queue</source>
        <translation>一時停止中、キューの {n} 番目</translation>
    </message>
    <message>
        <source>Queued: {why}</source>
        <translation>待機中: {why}</translation>
    </message>
    <message>
        <source>Queued: {why}, next try in {time}</source>
        <translation>待機中: {why}、次の試行まで {time}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>待機中、次に送信</translation>
    </message>
    <message>
        <source>Queued, about {time}</source>
        <translation>待機中、約 {time}</translation>
    </message>
    <message>
        <source>Queued, next in about {time}</source>
        <translation>待機中、次に送信、約 {time} 後</translation>
    </message>
    <message>
        <source>May have cost {price}.</source>
        <translation>{price} を請求された可能性があります。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Take {n} not confirmed</source>
        <translation>テイク {n} は未確認</translation>
    </message>
    <message>
        <source>Take {n} blocked by moderation</source>
        <translation>テイク {n} はモデレーションによりブロック</translation>
    </message>
    <message>
        <source>Take {n}: render failed</source>
        <translation>テイク {n}: レンダリング失敗</translation>
    </message>
    <message>
        <source>Take {n}: PiAPI refused your key</source>
        <translation>テイク {n}: PiAPI がキーを拒否しました</translation>
    </message>
    <message>
        <source>Take {n}: no API key</source>
        <translation>テイク {n}: API キーなし</translation>
    </message>
    <message>
        <source>Take {n}: balance too low</source>
        <translation>テイク {n}: 残高不足</translation>
    </message>
    <message>
        <source>Take {n}: model no longer available</source>
        <translation>テイク {n}: モデルは利用できなくなりました</translation>
    </message>
    <message>
        <source>Take {n} was canceled at PiAPI</source>
        <translation>テイク {n} は PiAPI でキャンセルされました</translation>
    </message>
    <message>
        <source>Take {n} failed: {why}</source>
        <translation>テイク {n} は失敗: {why}</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost.</source>
        <translation>通常、PiAPI は費用を返します。</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t said what it charged.</source>
        <translation>PiAPI はまだ請求額を通知していません。</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>請求はありません。</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>それでも PiAPI は {price} を請求しました。</translation>
    </message>
    <message>
        <source>Paid {price}.</source>
        <translation>{price} 支払い済み。</translation>
    </message>
    <message>
        <source>Take {n}: file not found</source>
        <translation>テイク {n}: ファイルが見つかりません</translation>
    </message>
    <message>
        <source>Take {n}: the download isn&apos;t a video</source>
        <translation>テイク {n}: ダウンロードしたファイルが動画ではありません</translation>
    </message>
    <message>
        <source>Take {n} came without its clip</source>
        <translation>テイク {n} はクリップなしで読み込まれました</translation>
    </message>
    <message>
        <source>Take {n}: link expired</source>
        <translation>テイク {n}: リンクの期限切れ</translation>
    </message>
    <message>
        <source>Take {n} not downloaded: {why}</source>
        <translation>テイク {n} は未ダウンロード: {why}</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>一致する項目はありません。</translation>
    </message>
    <message>
        <source>Showing {n}. Type to find more.</source>
        <translation>{n} 件を表示中。入力するとさらに探せます。</translation>
    </message>
</context>
<context>
    <name>PictureInputs</name>
    <message>
        <source>Preparing the picture</source>
        <translation>画像を準備中</translation>
    </message>
    <message>
        <source>{model} takes no references. Remove {name}.</source>
        <translation>{model} では参照を使用できません。{name} を削除してください。</translation>
    </message>
    <message>
        <source>Add a first frame too. {model} can&apos;t use a last frame alone.</source>
        <translation>開始フレームも追加してください。{model} は終了フレームだけでは使えません。</translation>
    </message>
    <message>
        <source>Remove some. {model} takes up to {n} {what}.</source>
        <translation>一部を削除してください。{model} で使用できる{what}は {n} 個までです。</translation>
    </message>
    <message>
        <source>Remove some. {model} can&apos;t use these together.</source>
        <translation>一部を削除してください。{model} ではこれらを同時に使用できません。</translation>
    </message>
    <message>
        <source>Remove some. {model} takes up to {n} references in all.</source>
        <translation>一部を削除してください。{model} で使用できる参照は合計 {n} 個までです。</translation>
    </message>
    <message>
        <source>Your PiAPI plan can&apos;t upload files. Use a link instead.</source>
        <translation>お使いの PiAPI プランではファイルをアップロードできません。代わりにリンクを使ってください。</translation>
    </message>
    <message>
        <source>Remove either. {model} can&apos;t use frames and references together.</source>
        <translation>どちらかを削除してください。{model} ではフレームと参照を同時に使用できません。</translation>
    </message>
    <message>
        <source>{model} leaves out: {pictures}</source>
        <translation>{model} で不使用: {pictures}</translation>
    </message>
</context>
<context>
    <name>PictureWell</name>
    <message>
        <source>Preparing the picture</source>
        <translation>画像を準備中</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture</source>
        <translation>画像をドロップ、貼り付け、または選択</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>{host} へのリンク</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>画像を追加済み</translation>
    </message>
    <message>
        <source>Not used by this model</source>
        <translation>このモデルでは使われません</translation>
    </message>
    <message>
        <source>Drop a take here to begin with its last frame</source>
        <translation>テイクをここにドロップすると、その最後のフレームから始まります</translation>
    </message>
    <message>
        <source>Drop a take here to end with its first frame</source>
        <translation>テイクをここにドロップすると、その最初のフレームで終わります</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>PictureWells</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>参照 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>調整…</translation>
    </message>
    <message>
        <source>Swap first and last frame</source>
        <translation>開始と終了フレームを入れ替え</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Choose a picture, clip or sound…</source>
        <translation>画像、クリップ、音声を選択…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Use a link…</source>
        <translation>リンクを使う…</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>シェルフ</translation>
    </message>
    <message>
        <source>Add to shelf…</source>
        <translation>シェルフに追加…</translation>
    </message>
    <message>
        <source>Remove reference {n}</source>
        <translation>参照 {n} を削除</translation>
    </message>
    <message>
        <source>Remove {what} ({length})</source>
        <translation>「{what}」（{length}）を削除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を削除</translation>
    </message>
    <message>
        <source>Clip {n} ({length}): {use}</source>
        <translation>クリップ {n}（{length}）: {use}</translation>
    </message>
    <message>
        <source>Clip of {take}</source>
        <translation>{take} のクリップ</translation>
    </message>
    <message>
        <source>Last frame of {take}</source>
        <translation>{take} の最後のフレーム</translation>
    </message>
    <message>
        <source>Last frame of this take</source>
        <translation>このテイクの最後のフレーム</translation>
    </message>
    <message>
        <source>Frame in the viewer, {time}</source>
        <translation>ビューアのフレーム、{time}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Continues take {n} of shot {shot}</source>
        <translation>ショット {shot} のテイク {n} の続き</translation>
    </message>
    <message>
        <source>take {n}</source>
        <translation>テイク {n}</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds ({kinds})</source>
        <translation>画像、クリップ、音声 ({kinds})</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>画像 ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the last frame of this clip.</source>
        <translation>このクリップの最後のフレームを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the first frame of this clip.</source>
        <translation>このクリップの最初のフレームを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The picture is missing from your library. Choose it again.</source>
        <translation>画像がライブラリにありません。もう一度選んでください。</translation>
    </message>
    <message>
        <source>The picture was moved or deleted. Choose it again.</source>
        <translation>画像が移動または削除されました。もう一度選んでください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the picture&apos;s file.</source>
        <translation>画像ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This isn&apos;t a picture we can use: choose a JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>この画像は使用できません。JPEG、PNG、WebP、TIFF、BMP を選んでください。</translation>
    </message>
    <message>
        <source>We can&apos;t read {kind} pictures. Save this one as JPEG or PNG first.</source>
        <translation>{kind} の画像は読み取れません。先に JPEG または PNG で保存してください。</translation>
    </message>
    <message>
        <source>Animated pictures can&apos;t be used: choose a JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>アニメーション画像は使用できません。JPEG、PNG、WebP、TIFF、BMP を選んでください。</translation>
    </message>
    <message>
        <source>The picture&apos;s file is damaged or incomplete.</source>
        <translation>画像ファイルが壊れているか、不完全です。</translation>
    </message>
    <message>
        <source>The picture has {bytes}. Pictures can have up to {most_bytes}.</source>
        <translation>画像のサイズは {bytes} です。上限は {most_bytes} です。</translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels ({size}). Pictures can have up to {most_megapixels}.</source>
        <translation>画像は {megapixels} メガピクセル（{size}）です。上限は {most_megapixels} メガピクセルです。</translation>
    </message>
    <message>
        <source>The picture is {size} pixels. Each side needs at least {least}.</source>
        <translation>画像は {size} ピクセルです。各辺に {least} ピクセル以上が必要です。</translation>
    </message>
    <message>
        <source>The picture is {size} pixels. Its aspect ratio can be from {narrowest} to {widest}.</source>
        <translation>画像は {size} ピクセルです。使用できるアスペクト比は {narrowest} から {widest} までです。</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Choose it again.</source>
        <translation>ファイルが移動または削除されました。もう一度選んでください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This isn&apos;t a clip or sound: use {kinds}.</source>
        <translation>クリップや音声ではありません。{kinds} を使ってください。</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t go in: use {kinds}.</source>
        <translation>この種類のファイルは追加できません。{kinds} を使ってください。</translation>
    </message>
    <message>
        <source>We couldn&apos;t read how long it is. Save it again as {kinds}.</source>
        <translation>長さを読み取れませんでした。{kinds} で保存し直してください。</translation>
    </message>
    <message>
        <source>PiAPI takes no uploads of MOV files. Use a link, or save it as MP4.</source>
        <translation>PiAPI は MOV ファイルのアップロードを受け付けません。リンクを使うか、MP4 で保存してください。</translation>
    </message>
    <message>
        <source>The file has {bytes}. Uploads can have up to {most}. Use a link instead.</source>
        <translation>ファイルのサイズは {bytes} です。アップロードの上限は {most} です。代わりにリンクを使ってください。</translation>
    </message>
    <message>
        <source>It is {length} s long. The model takes {shortest} s at least.</source>
        <translation>長さは {length} 秒です。このモデルでは {shortest} 秒以上が必要です。</translation>
    </message>
    <message>
        <source>It is {length} s long. The model takes {longest} s at most.</source>
        <translation>長さは {length} 秒です。このモデルで使用できるのは {longest} 秒までです。</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>開始フレーム</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>終了フレーム</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Reference clip</source>
        <translation>参照クリップ</translation>
    </message>
    <message>
        <source>Reference sound</source>
        <translation>参照音声</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Extend this</source>
        <translation>これを延長</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>これを編集</translation>
    </message>
    <message>
        <source>reference clips</source>
        <translation>参照クリップ</translation>
    </message>
    <message>
        <source>reference sounds</source>
        <translation>参照音声</translation>
    </message>
    <message>
        <source>clips to extend</source>
        <translation>延長するクリップ</translation>
    </message>
    <message>
        <source>clips to edit</source>
        <translation>編集するクリップ</translation>
    </message>
    <message>
        <source>references</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Uses your first frame</source>
        <translation>開始フレームを使用</translation>
    </message>
    <message>
        <source>Uses your last frame</source>
        <translation>終了フレームを使用</translation>
    </message>
    <message>
        <source>Uses your first and last frame</source>
        <translation>開始フレームと終了フレームを使用</translation>
    </message>
    <message>
        <source>Uses the first frame, leaves the last out</source>
        <translation>開始フレームを使用、終了フレームは不使用</translation>
    </message>
    <message>
        <source>Uses the last frame, leaves the first out</source>
        <translation>終了フレームを使用、開始フレームは不使用</translation>
    </message>
    <message>
        <source>Leaves the picture out</source>
        <translation>画像は不使用</translation>
    </message>
    <message>
        <source>Leaves both pictures out</source>
        <translation>画像は両方とも不使用</translation>
    </message>
    <message>
        <source>Uses your references</source>
        <translation>参照を使用</translation>
    </message>
    <message>
        <source>Leaves your pictures out</source>
        <translation>画像は不使用</translation>
    </message>
    <message>
        <source>Uses some of your pictures</source>
        <translation>一部の画像を使用</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
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
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>ショット %1</translation>
    </message>
    <message>
        <source>No more shots</source>
        <translation>これ以上ショットはありません</translation>
    </message>
    <message>
        <source>Play backward, again for faster</source>
        <translation>逆再生（もう一度押すと速く）</translation>
    </message>
    <message>
        <source>Play forward, again for faster</source>
        <translation>順再生（もう一度押すと速く）</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>1 秒戻る</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>1 秒進む</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Exit full screen / compare</source>
        <translation>全画面/比較を終了</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>イン点をマーク</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>アウト点をマーク</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>イン点とアウト点を消去</translation>
    </message>
    <message>
        <source>Save frame as picture</source>
        <translation>フレームを画像として保存</translation>
    </message>
    <message>
        <source>Star / unstar</source>
        <translation>スターを付ける/外す</translation>
    </message>
    <message>
        <source>Compare with another take</source>
        <translation>別のテイクと比較</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>別のアプリで開く</translation>
    </message>
    <message>
        <source>Wipe / side by side</source>
        <translation>ワイプ/並べて表示</translation>
    </message>
    <message>
        <source>Move wipe left</source>
        <translation>ワイプを左へ移動</translation>
    </message>
    <message>
        <source>Move wipe right</source>
        <translation>ワイプを右へ移動</translation>
    </message>
    <message>
        <source>Sound from A</source>
        <translation>A の音声</translation>
    </message>
    <message>
        <source>Sound from B</source>
        <translation>B の音声</translation>
    </message>
    <message>
        <source>Mute both</source>
        <translation>両方をミュート</translation>
    </message>
    <message>
        <source>Previous shot</source>
        <translation>前のショット</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>次のショット</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>クリップはここで再生されます</translation>
    </message>
    <message>
        <source>Generate one or pick a take.</source>
        <translation>生成するか、テイクを選んでください。</translation>
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
        <source>The sound system stopped. Restart Sora Desktop for sound.</source>
        <translation>音声システムが停止しました。音声を出すには、Sora Desktop を再起動してください。</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>オーディオデバイスがありません</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. Fetch the take again (free).</source>
        <translation>%1 がフォルダーにありません。テイクを再取得してください（無料）。</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>%1 is empty. Fetch the take again (free).</source>
        <translation>%1 は空です。テイクを再取得してください（無料）。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a video, or it&apos;s damaged</source>
        <translation>ファイルが動画ではないか、壊れています</translation>
    </message>
    <message>
        <source>Couldn&apos;t open %1. Fetch the take again (free).</source>
        <translation>%1 を開けませんでした。テイクを再取得してください（無料）。</translation>
    </message>
    <message>
        <source>The file is damaged from here on</source>
        <translation>ここから先はファイルが壊れています</translation>
    </message>
    <message>
        <source>The rest of %1 is damaged. Fetch the take again (free).</source>
        <translation>%1 の残りが壊れています。テイクを再取得してください（無料）。</translation>
    </message>
    <message>
        <source>This video format isn&apos;t supported</source>
        <translation>この動画形式には対応していません</translation>
    </message>
    <message>
        <source>The file is complete, but Sora Desktop has no decoder for it.</source>
        <translation>ファイルに問題はありませんが、Sora Desktop に対応するデコーダーがありません。</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <translation>再生が停止しました</translation>
    </message>
    <message>
        <source>The audio device may be disconnected. The file is complete.</source>
        <translation>オーディオデバイスが切断された可能性があります。ファイルに問題はありません。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t respond</source>
        <translation>ファイルが応答しません</translation>
    </message>
    <message>
        <source>The drive with %1 may be asleep or disconnected. Nothing is lost.</source>
        <translation>%1 のドライブがスリープ中か、切断されている可能性があります。失われたものはありません。</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>100 % で表示</translation>
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
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A と B を入れ替え</translation>
    </message>
    <message>
        <source>Keep A, bin B</source>
        <translation>A を残し B をごみ箱へ</translation>
    </message>
    <message>
        <source>Keep B, bin A</source>
        <translation>B を残し A をごみ箱へ</translation>
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
        <source>Take %1</source>
        <translation>テイク %1</translation>
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
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
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
        <source>Sound from A</source>
        <translation>A の音声</translation>
    </message>
    <message>
        <source>Sound from B</source>
        <translation>B の音声</translation>
    </message>
    <message>
        <source>No sound</source>
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
        <source>Balance after this batch</source>
        <translation>このバッチ後の残高</translation>
    </message>
    <message>
        <source>PiAPI&apos;s price on {day}. We show PiAPI&apos;s own figure once we have it.</source>
        <translation>{day} 時点の PiAPI の料金です。PiAPI から金額が届き次第、それを表示します。</translation>
    </message>
    <message>
        <source>PiAPI lists no exact price for these settings (checked {day}).</source>
        <translation>この設定の正確な料金は PiAPI に掲載されていません（{day} 確認）。</translation>
    </message>
    <message>
        <source>No exact price listed; may cost more</source>
        <translation>正確な料金の掲載なし。これより高くなる場合があります</translation>
    </message>
    <message>
        <source>Price unknown. We ask before each batch.</source>
        <translation>価格不明。バッチごとに確認します。</translation>
    </message>
    <message>
        <source>Balance after {amount}</source>
        <translation>実行後の残高 {amount}</translation>
    </message>
    <message>
        <source>Balance too low by {amount}</source>
        <translation>残高が {amount} 不足</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n テイク</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes} {times} {sum}</source>
        <translation>{takes} {times} {sum}</translation>
    </message>
    <message>
        <source>{length} {times} {rate} = {price}</source>
        <translation>{length} {times} {rate} = {price}</translation>
    </message>
    <message>
        <source>{rate} = {price}</source>
        <translation>{rate} = {price}</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message numerus="yes">
        <source>%n price(s) differ from what PiAPI charges</source>
        <translation>
            <numerusform>%n 件の価格が PiAPI の請求額と異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>Show prices</source>
        <translation>価格を表示</translation>
    </message>
    <message>
        <source>Couldn&apos;t correct the price</source>
        <translation>価格を修正できませんでした</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Fix this first.</source>
        <translation>{file}、{line} 行目: {reason}。先にこれを修正してください。</translation>
    </message>
    <message>
        <source>Your models.toml has another price by now. Restart first.</source>
        <translation>お使いの models.toml の価格はすでに変わっています。先に再起動してください。</translation>
    </message>
    <message>
        <source>Price of {model} corrected</source>
        <translation>{model} の価格を修正しました</translation>
    </message>
    <message>
        <source>New takes use it now. Queued takes keep their estimate.</source>
        <translation>新しいテイクにはこの価格が適用されます。待機中のテイクの見積もりは変わりません。</translation>
    </message>
    <message>
        <source>Correct the price of {model}?</source>
        <translation>{model} の価格を修正しますか？</translation>
    </message>
    <message>
        <source>{settings}: {new} in place of {old}.</source>
        <translation>{settings}: {old} を {new} に変更します。</translation>
    </message>
    <message>
        <source>We change this price in {file} and nothing else.</source>
        <translation>{file} のこの価格だけを変更します。</translation>
    </message>
    <message>
        <source>We add a copy of this model to {file}. It then stays as it is when we update ours.</source>
        <translation>このモデルのコピーを {file} に追加します。以後、標準のモデルが更新されても、コピーはそのまま変わりません。</translation>
    </message>
    <message>
        <source>Correct price</source>
        <translation>価格を修正</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>{price} から</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>文書に記載</translation>
    </message>
    <message>
        <source>Several apps agree</source>
        <translation>複数のアプリで一致</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Other vendors</source>
        <translation>他社の情報</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Your models.toml</source>
        <translation>お使いの models.toml</translation>
    </message>
    <message>
        <source>{source}, not offered</source>
        <translation>{source}、提供なし</translation>
    </message>
    <message>
        <source>{model} costs less than we say</source>
        <translation>{model} は表示価格より安くなっています</translation>
    </message>
    <message>
        <source>{model} costs more than we say</source>
        <translation>{model} は表示価格より高くなっています</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n take(s) ({settings}): {new} charged, our price {old}.</source>
        <translation>
            <numerusform>直近の %n テイク（{settings}）: 請求 {new}、表示価格 {old}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Model prices</source>
        <translation>モデルの価格</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>価格を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What we expect PiAPI to charge, from its public pages and apps that use it. Each take shows what PiAPI really charged.</source>
        <translation>PiAPI の公開ページと、PiAPI を使うアプリから見込んだ請求額です。PiAPI の実際の請求額は各テイクに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>価格 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>一致する項目はありません。</translation>
    </message>
</context>
<context>
    <name>PricesModel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>生成元</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>根拠</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>No shots to export</source>
        <translation>書き出すショットはありません</translation>
    </message>
    <message>
        <source>Sora Desktop project</source>
        <translation>Sora Desktop プロジェクト</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>プロジェクトを書き出し</translation>
    </message>
    <message>
        <source>Exporting {name}, {percent} %…</source>
        <translation>{name} を書き出し中、{percent} %…</translation>
    </message>
    <message>
        <source>Couldn&apos;t export the project</source>
        <translation>プロジェクトを書き出せませんでした</translation>
    </message>
    <message>
        <source>Export canceled</source>
        <translation>書き出しをキャンセルしました</translation>
    </message>
    <message>
        <source>{size} more space needed on this disk.</source>
        <translation>このディスクの空き容量があと {size} 必要です。</translation>
    </message>
    <message>
        <source>{name} exported</source>
        <translation>{name} を書き出しました</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Sora Desktop projects (*{ending})</source>
        <translation>Sora Desktop プロジェクト (*{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import project</source>
        <translation>プロジェクトを読み込み</translation>
    </message>
    <message>
        <source>Couldn&apos;t import {name}</source>
        <translation>{name} を読み込めませんでした</translation>
    </message>
    <message>
        <source>Import canceled</source>
        <translation>読み込みをキャンセルしました</translation>
    </message>
    <message>
        <source>Your library has changed. Import the file again.</source>
        <translation>その間にライブラリが変更されました。もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Checking {name}, {percent} %…</source>
        <translation>{name} を確認中、{percent} %…</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>{name} に新しいものはありません</translation>
    </message>
    <message>
        <source>Your library has all of it already.</source>
        <translation>すべてライブラリにすでにあります。</translation>
    </message>
    <message>
        <source>Importing {name}, {percent} %…</source>
        <translation>{name} を読み込み中、{percent} %…</translation>
    </message>
    <message>
        <source>Import project {name}?</source>
        <translation>プロジェクト {name} を読み込みますか？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>{name} imported</source>
        <translation>{name} を読み込みました</translation>
    </message>
    <message>
        <source>Show project</source>
        <translation>プロジェクトを表示</translation>
    </message>
    <message>
        <source>Another project is being exported or imported</source>
        <translation>別のプロジェクトを書き出しまたは読み込み中です</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Copy it again.</source>
        <translation>ファイルが壊れているか、不完全です。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The file has something in it that doesn&apos;t belong there.</source>
        <translation>ファイルに、あるはずのないものが含まれています。</translation>
    </message>
    <message>
        <source>This isn&apos;t a Sora Desktop project.</source>
        <translation>これは Sora Desktop のプロジェクトではありません。</translation>
    </message>
    <message>
        <source>A newer version of Sora Desktop made this file. Update to import it.</source>
        <translation>このファイルは、より新しいバージョンの Sora Desktop で作成されています。読み込むには更新してください。</translation>
    </message>
    <message>
        <source>The project is too large to import.</source>
        <translation>プロジェクトが大きすぎて読み込めません。</translation>
    </message>
    <message>
        <source>The file has values that can&apos;t be true.</source>
        <translation>ファイルに、ありえない値が含まれています。</translation>
    </message>
    <message>
        <source>The file lists the same thing twice.</source>
        <translation>ファイルに同じものが 2 回記載されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the bin left out.</source>
        <translation>
            <numerusform>ごみ箱の %n テイクは含まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed by PiAPI, so left out: %n take(s).</source>
        <translation>
            <numerusform>PiAPI で未確認のため含まれません: %n テイク。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued with links of your own, so left out: %n take(s).</source>
        <translation>
            <numerusform>ご自身のリンクを使って待機中のため含まれません: %n テイク。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the shelf</source>
        <translation>
            <numerusform>シェルフの %n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds {what}.</source>
        <translation>{what} を追加します。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already in your library stay as they are.</source>
        <translation>
            <numerusform>ライブラリにすでにある %n テイクはそのまま変わりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) will be on hold. Nothing is sent.</source>
        <translation>
            <numerusform>待機中の %n テイクは保留になります。何も送信しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing is free. The takes keep their cost, which counts toward no budget.</source>
        <translation>読み込みは無料です。テイクの費用は残りますが、どの予算にも計上されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) came without a clip.</source>
        <translation>
            <numerusform>%n テイクにはクリップがありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) on hold: not sent, not charged.</source>
        <translation>
            <numerusform>待機中だった %n テイクを保留中: 送信なし、請求なし。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as no model here fits: %n queued take(s).</source>
        <translation>
            <numerusform>合うモデルがここにないため含まれません: 待機中の %n テイク。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n ショット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n テイク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n クリップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPicker</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>My takes</source>
        <translation>マイテイク</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>すべてのテイク</translation>
    </message>
    <message>
        <source>Open bin</source>
        <translation>ごみ箱を開く</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新規プロジェクト…</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>プロジェクトの名前を変更…</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>プロジェクト設定…</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>プロジェクトを書き出し…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>プロジェクトをアーカイブ</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>プロジェクトを読み込み…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
</context>
<context>
    <name>ProjectSettingsDialog</name>
    <message>
        <source>Project settings</source>
        <translation>プロジェクト設定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Use the settings of the prompt bar</source>
        <translation>プロンプトバーの設定を使う</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
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
        <source>New takes stop at this amount. Leave empty for no limit.</source>
        <translation>この金額に達すると、新しいテイクを停止します。空欄なら制限なしです。</translation>
    </message>
    <message>
        <source>New shots start with</source>
        <translation>新しいショットの設定</translation>
    </message>
    <message>
        <source>The settings of the prompt bar</source>
        <translation>プロンプトバーの設定</translation>
    </message>
    <message>
        <source>Added to the prompt of every new take of this project.</source>
        <translation>このプロジェクトの新しいテイクすべてのプロンプトに追加されます。</translation>
    </message>
    <message>
        <source>{n} / {limit} characters. Shorten the style.</source>
        <translation>{n} / {limit}文字。スタイルを短くしてください。</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My takes</source>
        <translation>マイテイク</translation>
    </message>
    <message>
        <source>Move to shot</source>
        <translation>ショットに移動</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>新規ショット</translation>
    </message>
    <message>
        <source>Move shot to project</source>
        <translation>ショットをプロジェクトに移動</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新規プロジェクト…</translation>
    </message>
    <message>
        <source>Project {name} created</source>
        <translation>プロジェクト {name} を作成しました</translation>
    </message>
    <message>
        <source>Undone: project {name} removed</source>
        <translation>元に戻しました: プロジェクト {name} を削除</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>プロジェクトの名前を変更しました</translation>
    </message>
    <message>
        <source>{name} can&apos;t be archived</source>
        <translation>{name} はアーカイブできません</translation>
    </message>
    <message>
        <source>Takes without another project go there.</source>
        <translation>ほかのプロジェクトに属さないテイクの保存先です。</translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation>プロジェクトをアーカイブしました</translation>
    </message>
    <message>
        <source>Project restored</source>
        <translation>プロジェクトを復元しました</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>プロジェクトの名前</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>プロジェクトの名前を変更</translation>
    </message>
    <message>
        <source>Spent so far: {amount}.</source>
        <translation>これまでの支出：{amount}</translation>
    </message>
    <message>
        <source>Project settings changed</source>
        <translation>プロジェクト設定を変更しました</translation>
    </message>
    <message>
        <source>Shot renamed</source>
        <translation>ショットの名前を変更しました</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>ショットの名前を変更</translation>
    </message>
    <message>
        <source>Name of the shot</source>
        <translation>ショットの名前</translation>
    </message>
    <message>
        <source>Take {n} is no longer chosen</source>
        <translation>テイク {n} の採用を解除しました</translation>
    </message>
    <message>
        <source>Take {n} is the chosen take</source>
        <translation>テイク {n} を採用しました</translation>
    </message>
    <message>
        <source>No other shots yet.</source>
        <translation>他のショットはまだありません。</translation>
    </message>
    <message>
        <source>No other projects yet.</source>
        <translation>他のプロジェクトはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved to {project}</source>
        <translation>
            <numerusform>%n ショットを {project} に移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Style of {project} is added</source>
        <translation>{project}のスタイルが追加されます</translation>
    </message>
    <message>
        <source>Project budget {budget}, over by {amount}</source>
        <translation>プロジェクト予算 {budget}、{amount} 超過</translation>
    </message>
    <message>
        <source>Project budget {budget}, {left} left</source>
        <translation>プロジェクト予算 {budget}、残り {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to shot {n}</source>
        <translation>
            <numerusform>%n テイクをショット {n} に移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to a new shot</source>
        <translation>
            <numerusform>%n テイクを新規ショットに移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot {n}   {name}</source>
        <translation>ショット {n}   {name}</translation>
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
        <source>Prompt characters</source>
        <translation>プロンプトの文字数</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>シェルフ</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <source>{n} / {limit}</source>
        <translation>{n} / {limit}</translation>
    </message>
    <message>
        <source>Earlier prompt {n} of {count}. Press Down to return.</source>
        <translation>以前のプロンプト {n}/{count}。下矢印キーで戻ります。</translation>
    </message>
    <message>
        <source>Fill in: {names} (press Tab)</source>
        <translation>入力してください: {names}（Tab キー）</translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s)</source>
        <translation>
            <numerusform>選択肢から %n 件のプロンプトができます</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unsent draft</source>
        <translation>未送信の下書き</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
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
        <source>Your prompts appear here.</source>
        <translation>プロンプトはここに表示されます。</translation>
    </message>
    <message>
        <source>No templates yet. Write a prompt with blanks such as {subject} and save it.</source>
        <translation>テンプレートはまだありません。{subject} のような空欄を含むプロンプトを書いて保存してください。</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>テンプレートを保存しました</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>テンプレート名</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the template</source>
        <translation>テンプレートを保存できませんでした</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder</source>
        <translation>フォルダーを開けませんでした</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>too long for a prompt</source>
        <translation>プロンプトには長すぎます</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>有効な TOML ではありません</translation>
    </message>
    <message>
        <source>no prompt in it</source>
        <translation>プロンプトが含まれていません</translation>
    </message>
    <message>
        <source>Skipped {file}: {why}.</source>
        <translation>{file} をスキップしました: {why}。</translation>
    </message>
    <message>
        <source>Fill in {names} first?</source>
        <translation>先に {names} を入力しますか？</translation>
    </message>
    <message>
        <source>The prompt still has a blank. The model would read it literally.</source>
        <translation>プロンプトに空欄が残っています。モデルは空欄を文字どおりに読みます。</translation>
    </message>
    <message>
        <source>Generate with {names}?</source>
        <translation>{names} のまま生成しますか？</translation>
    </message>
    <message>
        <source>The model would read the braces literally.</source>
        <translation>モデルは波かっこを文字どおりに読みます。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>入力する</translation>
    </message>
    <message>
        <source>Edited from take {n}</source>
        <translation>テイク {n} から編集</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>それでも生成（{total}）</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>No longer in the queue.</source>
        <translation>キューにはもうありません。</translation>
    </message>
    <message>
        <source>It was already sent.</source>
        <translation>その間に送信されました。</translation>
    </message>
    <message>
        <source>They were already sent.</source>
        <translation>その間に送信されました。</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume.</source>
        <translation>再開するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>キューを一時停止しました</translation>
    </message>
    <message>
        <source>Queue resumed</source>
        <translation>キューを再開しました</translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) paused</source>
        <translation>
            <numerusform>待機中の %n テイクを一時停止しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) resumed</source>
        <translation>
            <numerusform>待機中の %n テイクを再開しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Already first in the queue.</source>
        <translation>既にキューの先頭です。</translation>
    </message>
    <message>
        <source>Already last in the queue.</source>
        <translation>既にキューの末尾です。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved in the queue</source>
        <translation>
            <numerusform>キュー内で %n テイクを移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>These takes have different prompts. Edit one at a time.</source>
        <translation>これらのテイクはプロンプトが異なります。1 つずつ編集してください。</translation>
    </message>
    <message>
        <source>{now} (was {before})</source>
        <translation>{now}（変更前 {before}）</translation>
    </message>
    <message>
        <source>Estimate: {price}</source>
        <translation>見積もり: {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n テイク</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes}, estimate: {price}</source>
        <translation>{takes}、見積もり: {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n queued prompt(s) changed</source>
        <translation>
            <numerusform>待機中のプロンプト %n 件を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already sent with the old prompt</source>
        <translation>
            <numerusform>%n テイクはその間に変更前のプロンプトで送信されました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>Filter by state</source>
        <translation>状態で絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>Your library was damaged. We restored a backup from {time}. Search for missing takes? It&apos;s free.</source>
        <translation>ライブラリが壊れていたため、{time} のバックアップを復元しました。見つからないテイクを検索しますか？無料です。</translation>
    </message>
    <message>
        <source>You have a new library. Search your account and clip folder for earlier takes? It&apos;s free.</source>
        <translation>新しいライブラリです。アカウントとクリップフォルダーから以前のテイクを検索しますか？無料です。</translation>
    </message>
    <message>
        <source>Your library is an older copy. Search for the takes made since? It&apos;s free.</source>
        <translation>ライブラリは古いコピーです。その後に作ったテイクを探しますか？無料です。</translation>
    </message>
    <message>
        <source>Search canceled.</source>
        <translation>検索をキャンセルしました。</translation>
    </message>
    <message>
        <source>Find missing takes</source>
        <translation>見つからないテイクを探す</translation>
    </message>
    <message>
        <source>Searching your account for missing takes…</source>
        <translation>見つからないテイクをアカウントで検索中…</translation>
    </message>
    <message>
        <source>Searching for missing takes ({n} of {count})…</source>
        <translation>見つからないテイクを検索中（{n}/{count}）…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {n} more: {why}.</source>
        <translation>ほかに {n} 件を読み取れませんでした: {why}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t search your account: {why}.</source>
        <translation>アカウントを検索できませんでした: {why}。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度検索</translation>
    </message>
    <message>
        <source>No missing takes found.</source>
        <translation>見つからないテイクはありません。</translation>
    </message>
    <message>
        <source>Found 1 take.</source>
        <translation>1 テイク見つかりました。</translation>
    </message>
    <message>
        <source>Found {n} takes.</source>
        <translation>{n} テイク見つかりました。</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Prompt and settings loaded from %1</source>
        <translation>%1 からプロンプトと設定を読み込みました</translation>
    </message>
    <message>
        <source>Some were adjusted for the model</source>
        <translation>一部をモデルに合わせて調整しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1.</source>
        <translation>%1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>No prompt or settings in %1</source>
        <translation>%1 にプロンプトと設定がありません</translation>
    </message>
    <message>
        <source>Only clips made here have them, and some apps remove them.</source>
        <translation>ここで作成したクリップにのみ含まれます。アプリによっては削除されることがあります。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist.</source>
        <translation>%1 は存在しません。</translation>
    </message>
    <message>
        <source>%1 is from elsewhere and isn&apos;t one of your takes.</source>
        <translation>%1 は外部のファイルで、お使いのテイクではありません。</translation>
    </message>
    <message>
        <source>Use its prompt and settings</source>
        <translation>プロンプトと設定を使う</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename file</source>
        <translation>ファイル名を変更</translation>
    </message>
    <message>
        <source>The files stay in their folder. Close them in other apps first.</source>
        <translation>ファイルは同じフォルダーに残ります。先にほかのアプリで閉じてください。</translation>
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
    <name>Repair</name>
    <message numerus="yes">
        <source>Repaired the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>クリップ %n 本の Content Credentials を修復しました</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier version of Sora Desktop made them invalid.</source>
        <translation>以前のバージョンの Sora Desktop によって無効になっていました。</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t repair the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>クリップ %n 本の Content Credentials を修復できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were changed after we saved them, so we left them. First: %1.</source>
        <translation>保存後にファイルが変更されたため、そのままにしました。最初のファイル: %1。</translation>
    </message>
</context>
<context>
    <name>RowsControl</name>
    <message>
        <source>{option}: {n}</source>
        <translation>{option}: {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Add a row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Each row is sent to the model as a shot of its own, in this order.</source>
        <translation>各行は、この順番で、それぞれ 1 つのショットとしてモデルに送信されます。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Remove row {n}</source>
        <translation>行 {n} を削除</translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation>合計 {length}</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Sample clip</source>
        <translation>サンプルクリップ</translation>
    </message>
    <message>
        <source>Sample clip drawn by Sora Desktop</source>
        <translation>Sora Desktop が描画したサンプルクリップ</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>音声オン</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>音声オフ</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
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
        <source>Couldn&apos;t reach your account</source>
        <translation>アカウントに接続できませんでした</translation>
    </message>
    <message>
        <source>1 possible match</source>
        <translation>候補 1 件</translation>
    </message>
    <message>
        <source>{n} possible matches</source>
        <translation>候補 {n} 件</translation>
    </message>
    <message>
        <source>Not found yet (1 check)</source>
        <translation>まだ見つかりません（確認 1 回）</translation>
    </message>
    <message>
        <source>Not found yet ({n} checks)</source>
        <translation>まだ見つかりません（確認 {n} 回）</translation>
    </message>
    <message>
        <source>Couldn&apos;t load your account&apos;s tasks: {why}. Retrying automatically.</source>
        <translation>アカウントのタスクを読み込めませんでした: {why}。自動で再試行しています。</translation>
    </message>
    <message>
        <source>Not found yet (1 check).</source>
        <translation>まだ見つかりません（確認 1 回）。</translation>
    </message>
    <message>
        <source>Not found yet ({n} checks).</source>
        <translation>まだ見つかりません（確認 {n} 回）。</translation>
    </message>
    <message>
        <source>It may still appear.</source>
        <translation>後から現れる可能性があります。</translation>
    </message>
    <message>
        <source>Checking again automatically.</source>
        <translation>自動でもう一度確認します。</translation>
    </message>
    <message>
        <source>PiAPI never confirmed this take. You may have been charged {price}, so it counts as spent for now.</source>
        <translation>このテイクについて、PiAPI の確認が取れていません。{price} を請求された可能性があるため、当面は支出に数えます。</translation>
    </message>
    <message>
        <source>1 task in your account looks like this take. Pick it if it&apos;s the one.</source>
        <translation>アカウントに、このテイクらしいタスクが 1 件あります。該当するなら選択してください。</translation>
    </message>
    <message>
        <source>{n} tasks in your account look like this take. Pick the right one.</source>
        <translation>アカウントに、このテイクらしいタスクが {n} 件あります。該当するものを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) couldn&apos;t be read</source>
        <translation>
            <numerusform>%n 件のタスクを読めません</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your account ({n} of {count})…</source>
        <translation>アカウントを確認中（{n}/{count}）…</translation>
    </message>
    <message>
        <source>Checking your account…</source>
        <translation>アカウントを確認中…</translation>
    </message>
    <message numerus="yes">
        <source>We couldn&apos;t read %n task(s) in your account. This may include your take.</source>
        <translation>
            <numerusform>アカウントの %n 件のタスクを読み取れませんでした。探しているテイクが含まれている可能性があります。</numerusform>
        </translation>
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
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>お金</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Your key is stored in the system keychain.</source>
        <translation>キーはシステムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Clips are saved here.</source>
        <translation>クリップはここに保存されます。</translation>
    </message>
    <message>
        <source>New takes stop at this amount. Leave empty for no limit.</source>
        <translation>この金額に達すると、新しいテイクを停止します。空欄なら制限なしです。</translation>
    </message>
    <message>
        <source>Network and advanced</source>
        <translation>ネットワークと詳細設定</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System follows your computer&apos;s light or dark mode.</source>
        <translation>「システム」では、コンピューターのライト/ダークモードに従います。</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>再起動後に反映されます。</translation>
    </message>
    <message>
        <source>Check for a new version daily</source>
        <translation>新しいバージョンを毎日確認</translation>
    </message>
    <message>
        <source>We tell you and install nothing. No data about you is sent.</source>
        <translation>お知らせするだけで、何もインストールしません。個人データは送信されません。</translation>
    </message>
    <message>
        <source>Added to your system&apos;s scaling. Restart to apply.</source>
        <translation>システムの拡大率に加えて適用されます。反映するには再起動してください。</translation>
    </message>
    <message>
        <source>Ask while takes are in progress</source>
        <translation>テイクの処理中は確認する</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>トレイで実行を続ける</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>ウィンドウを閉じるとき</translation>
    </message>
    <message>
        <source>Takes keep rendering and download next time you open the app.</source>
        <translation>テイクのレンダリングは続き、次にアプリを開いたときにダウンロードされます。</translation>
    </message>
    <message>
        <source>Notify me when takes are done</source>
        <translation>テイクの完了時に通知する</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>One notification per batch, only when the window is in the background.</source>
        <translation>ウィンドウが背面にあるときだけ、バッチごとに 1 件通知します。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>No animation or autoplay. Off: follow the system.</source>
        <translation>アニメーションと自動再生を止めます。オフの場合はシステムに従います。</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Store prompt and settings inside new clips</source>
        <translation>新しいクリップにプロンプトと設定を埋め込む</translation>
    </message>
    <message>
        <source>Clip data</source>
        <translation>クリップのデータ</translation>
    </message>
    <message>
        <source>Picture and sound are untouched. Drop a clip here to reuse its settings. Anyone with the file can read them.</source>
        <translation>映像と音声はそのままです。クリップをここにドロップすると設定を再利用できます。ファイルを持つ人は誰でも読めます。</translation>
    </message>
    <message>
        <source>Confirm above</source>
        <translation>確認する金額</translation>
    </message>
    <message>
        <source>Confirm any batch above this amount.</source>
        <translation>この金額を超えるバッチは確認します。</translation>
    </message>
    <message>
        <source>More takes wait in the queue (not sent, not charged). Your PiAPI plan may allow fewer.</source>
        <translation>これを超えるテイクはキューで待機します（送信なし、請求なし）。PiAPI のプランによっては、上限がさらに少ない場合があります。</translation>
    </message>
    <message>
        <source>Leave empty to use system settings.</source>
        <translation>空欄ならシステムの設定を使います。</translation>
    </message>
    <message>
        <source>Custom CA certificate</source>
        <translation>カスタム CA 証明書</translation>
    </message>
    <message>
        <source>For networks that inspect traffic. Used in addition to system certificates.</source>
        <translation>通信を検査するネットワーク向けです。システムの証明書に加えて使用します。</translation>
    </message>
    <message>
        <source>Set in your PiAPI workspace</source>
        <translation>PiAPI ワークスペースで設定</translation>
    </message>
    <message>
        <source>PiAPI calls it when a take is done. Sora Desktop doesn&apos;t need it.</source>
        <translation>テイクが完了すると PiAPI が呼び出します。Sora Desktop には不要です。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Always quit</source>
        <translation>常に終了</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
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
        <source>Takes at once</source>
        <translation>同時テイク数</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API アドレス</translation>
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
        <source>Service mode</source>
        <translation>サービスモード</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook アドレス</translation>
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
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <source>{setting}  –  {page}</source>
        <translation>{setting}  –  {page}</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>一致する項目はありません。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>The shelf can&apos;t keep links. Add a file.</source>
        <translation>シェルフにリンクは保存できません。ファイルを追加してください。</translation>
    </message>
    <message>
        <source>Show the take in the viewer, at the frame you want.</source>
        <translation>テイクをビューアに表示し、使いたいフレームに合わせてください。</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds ({kinds})</source>
        <translation>画像、クリップ、音声 ({kinds})</translation>
    </message>
    <message>
        <source>Add to shelf</source>
        <translation>シェルフに追加</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Edit shelf picture</source>
        <translation>シェルフの画像を編集</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} を変更しました</translation>
    </message>
    <message>
        <source>Removed {name} from the shelf</source>
        <translation>{name} をシェルフから削除しました</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>キャスト</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ルック</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>this project</source>
        <translation>このプロジェクト</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Names have up to {most} characters.</source>
        <translation>名前は {most} 文字までです。</translation>
    </message>
    <message>
        <source>Names have letters, digits, _ and - only, and begin with a letter or digit.</source>
        <translation>名前に使えるのは文字、数字、_、- だけで、先頭は文字か数字です。</translation>
    </message>
    <message>
        <source>Models use this name themselves. Choose another.</source>
        <translation>この名前はモデル自体が使用しています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This name is on the shelf already. Choose another.</source>
        <translation>この名前は既にシェルフにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A shelf holds up to {most} files. Remove one first.</source>
        <translation>シェルフに入るのは {most} ファイルまでです。先に 1 つ削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to the shelf</source>
        <translation>
            <numerusform>%n ファイルをシェルフに追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {names} to the shelf</source>
        <translation>{names} をシェルフに追加しました</translation>
    </message>
</context>
<context>
    <name>ShelfDialog</name>
    <message>
        <source>Shelf</source>
        <translation>シェルフ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Use in prompt</source>
        <translation>プロンプトで使う</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Shelf of {project}</source>
        <translation>{project} のシェルフ</translation>
    </message>
    <message>
        <source>Nothing here yet. Drop a picture, clip or sound, or add one.</source>
        <translation>まだ何もありません。画像、クリップ、音声をドロップするか、追加してください。</translation>
    </message>
    <message>
        <source>Type @ in the prompt to use one.</source>
        <translation>使うには、プロンプトに @ と入力します。</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>ショートカットを変更</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
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
        <source>Use here</source>
        <translation>ここに割り当て</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
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
        <source>Search actions or keys</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Press new keys</source>
        <translation>新しいキーを押す</translation>
    </message>
    <message>
        <source>Press keys in the field above.</source>
        <translation>上の欄でキーを押してください。</translation>
    </message>
    <message>
        <source>Generate costs money, so it needs Ctrl, Alt or a function key.</source>
        <translation>「生成」には費用がかかるため、Ctrl、Alt、またはファンクションキーが必要です。</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 は「%2」で使われています。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Changes to %1 when you save.</source>
        <translation>保存すると %1 に変わります。</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Change that one first.</source>
        <translation>%1 は「%2」で使われています。先にそちらを変更してください。</translation>
    </message>
    <message>
        <source>All shortcuts reset when you save.</source>
        <translation>保存すると、すべてのショートカットがリセットされます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>ShotActions</name>
    <message>
        <source>Add shot</source>
        <translation>ショットを追加</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>分割…</translation>
    </message>
    <message>
        <source>Fill down model and options</source>
        <translation>モデルとオプションを下方向へコピー</translation>
    </message>
    <message>
        <source>Gives the selected shots the model and options of the first of them</source>
        <translation>選択したショットを、その先頭のショットと同じモデルとオプションにします</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Rename shot…</source>
        <translation>ショットの名前を変更…</translation>
    </message>
    <message>
        <source>Remove empty shots</source>
        <translation>空のショットを削除</translation>
    </message>
    <message>
        <source>Open in Takes</source>
        <translation>「テイク」で開く</translation>
    </message>
    <message>
        <source>Generate takes of the selected shots…</source>
        <translation>選択したショットのテイクを生成…</translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>ショットを読み込み…</translation>
    </message>
    <message>
        <source>Paste shots…</source>
        <translation>ショットを貼り付け…</translation>
    </message>
    <message>
        <source>Save shot list as CSV…</source>
        <translation>ショットリストを CSV で保存…</translation>
    </message>
    <message>
        <source>Save contact sheet…</source>
        <translation>コンタクトシートを保存…</translation>
    </message>
    <message>
        <source>Export cut…</source>
        <translation>カットを書き出し…</translation>
    </message>
</context>
<context>
    <name>ShotDelegate</name>
    <message>
        <source>Prompt of the shot</source>
        <translation>ショットのプロンプト</translation>
    </message>
    <message>
        <source>Describe the shot. {keys} adds the next one.</source>
        <translation>ショットを説明してください。{keys} で次を追加します。</translation>
    </message>
</context>
<context>
    <name>ShotImport</name>
    <message>
        <source>Copy some text first.</source>
        <translation>先にテキストをコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) added to {project}</source>
        <translation>
            <numerusform>%n ショットを {project} に追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}. Some got a new number.</source>
        <translation>{added}。一部は新しい番号になりました。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>ショットを読み込み</translation>
    </message>
    <message>
        <source>No shots to export</source>
        <translation>書き出すショットはありません</translation>
    </message>
    <message>
        <source>Export shot list</source>
        <translation>ショットリストを書き出し</translation>
    </message>
    <message>
        <source>Couldn&apos;t export the shot list</source>
        <translation>ショットリストを書き出せませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n shot(s)</source>
        <translation>
            <numerusform>%n ショットを書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot lists (*.csv *.tsv *.tab *.txt *.fountain)</source>
        <translation>ショットリスト (*.csv *.tsv *.tab *.txt *.fountain)</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a CSV, TSV or text file.</source>
        <translation>{name} はフォルダーです。CSV、TSV、テキストファイルのいずれかを選んでください。</translation>
    </message>
    <message>
        <source>We couldn&apos;t find {name}.</source>
        <translation>{name} が見つかりませんでした。</translation>
    </message>
    <message>
        <source>We couldn&apos;t open {name}: {why}.</source>
        <translation>{name} を開けませんでした: {why}。</translation>
    </message>
    <message>
        <source>{name} is larger than {most}. Split it into parts.</source>
        <translation>{name} は {most} を超えています。いくつかに分割してください。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a text file. Save the table as CSV first.</source>
        <translation>{name} はテキストファイルではありません。先に表を CSV で保存してください。</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Shot added</source>
        <translation>ショットを追加しました</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>プロンプトを変更しました</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) duplicated</source>
        <translation>
            <numerusform>%n ショットを複製しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot split</source>
        <translation>ショットを分割しました</translation>
    </message>
    <message>
        <source>Model and options filled down</source>
        <translation>モデルとオプションを下方向へコピーしました</translation>
    </message>
    <message>
        <source>Only shots without takes can be removed.</source>
        <translation>削除できるのは、テイクのないショットだけです。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) removed</source>
        <translation>
            <numerusform>%n ショットを削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved</source>
        <translation>
            <numerusform>%n ショットを移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>モデルを変更しました</translation>
    </message>
    <message>
        <source>Options changed</source>
        <translation>オプションを変更しました</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Take {n} is in the cut</source>
        <translation>テイク {n} を採用しました</translation>
    </message>
    <message>
        <source>No shots found in this file.</source>
        <translation>このファイルにはショットが見つかりません。</translation>
    </message>
    <message>
        <source>Read as {encoding}, because it isn&apos;t UTF-8. Check accents and other letters.</source>
        <translation>UTF-8 ではないため、{encoding} として読み取りました。文字化けがないか確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed, {amount}</source>
        <translation>
            <numerusform>%n 件未確認、{amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rendering</source>
        <translation>
            <numerusform>%n 件レンダリング中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n 件待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is called “{said}”.</source>
        <translation>「{said}」というモデルはありません。</translation>
    </message>
    <message>
        <source>Prompt change discarded</source>
        <translation>プロンプトの変更を破棄しました</translation>
    </message>
    <message>
        <source>Prompt change brought back</source>
        <translation>プロンプトの変更を元に戻しました</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>テイクを選ぶ</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>テイク {n}</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Generate again ({price})</source>
        <translation>もう一度生成（{price}）</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>No model is called “{said}”. Did you mean {instead}?</source>
        <translation>「{said}」というモデルはありません。{instead} のことですか？</translation>
    </message>
    <message>
        <source>{option}: {model} can&apos;t do “{said}”.</source>
        <translation>{option}: {model} は「{said}」に対応していません。</translation>
    </message>
    <message>
        <source>{option}: {model} can&apos;t do “{said}”. Use {instead}.</source>
        <translation>{option}: {model} は「{said}」に対応していません。{instead} を使ってください。</translation>
    </message>
    <message>
        <source>{option}: {model} doesn&apos;t have this setting. Leave “{said}” out.</source>
        <translation>{option}: {model} にこの設定はありません。「{said}」を省いてください。</translation>
    </message>
    <message>
        <source>More cells than columns. Put the prompt in quotation marks.</source>
        <translation>セルの数が列より多くなっています。プロンプトを引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A quotation mark never closes, so the lines below it are part of this one.</source>
        <translation>引用符が閉じられていないため、下の行もこの行に含まれています。</translation>
    </message>
    <message>
        <source>A cell is too long to read. Shorten it.</source>
        <translation>セルが長すぎて読み取れません。短くしてください。</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} または {last}</translation>
    </message>
    <message>
        <source>Same number as line {said}. Both are added.</source>
        <translation>行 {said} と同じ番号です。両方とも追加されます。</translation>
    </message>
    <message>
        <source>Name shortened to “{said}”.</source>
        <translation>名前を「{said}」に短縮しました。</translation>
    </message>
    <message>
        <source>“{said}” takes aren&apos;t possible. Use 1 to {most}.</source>
        <translation>テイク数に「{said}」は使えません。1〜{most} にしてください。</translation>
    </message>
    <message>
        <source>Looks like a formula, kept as text: “{said}”.</source>
        <translation>数式のようなので文字のままにしました：「{said}」。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s), {price} for one take each.</source>
        <translation>
            <numerusform>%n ショット、各 1 テイクで {price}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plus %n take(s) of unknown price.</source>
        <translation>
            <numerusform>ほかに価格不明の %n テイク。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list wants {n} takes: {price}.</source>
        <translation>リストの指定は {n} テイク: {price}。</translation>
    </message>
    <message>
        <source>No column holds the prompts. Call one of these “Prompt”: {columns}.</source>
        <translation>プロンプトの列がありません。次のいずれかの列名を「プロンプト」にしてください: {columns}。</translation>
    </message>
    <message>
        <source>This script has no scene headings, such as INT. KITCHEN - DAY.</source>
        <translation>この脚本には INT. KITCHEN - DAY のようなシーン見出しがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be used and won&apos;t be added.</source>
        <translation>
            <numerusform>%n 行は使用できないため、追加されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list has {found} lines. Only the first {most} can be added at once, so put the rest into another list.</source>
        <translation>リストは {found} 行あります。一度に追加できるのは最初の {most} 行までです。残りは別のリストに分けてください。</translation>
    </message>
    <message>
        <source>Columns not used: {columns}.</source>
        <translation>使用しない列: {columns}。</translation>
    </message>
    <message>
        <source>Lines with the number of another line: {n}.</source>
        <translation>ほかの行と番号が重複する行: {n}。</translation>
    </message>
    <message>
        <source>Names shortened to {longest} characters: {n}.</source>
        <translation>{longest} 文字に短縮した名前: {n}。</translation>
    </message>
    <message>
        <source>Lines with an impossible number of takes: {n}.</source>
        <translation>テイク数が無効な行: {n}。</translation>
    </message>
    <message>
        <source>Lines that look like a formula, kept as text: {n}.</source>
        <translation>数式のような行（文字のまま）：{n}。</translation>
    </message>
    <message>
        <source>column {n}</source>
        <translation>列 {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you.</source>
        <translation>
            <numerusform>要対応のテイク：%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>プロンプトを書いてください。</translation>
    </message>
    <message>
        <source>Fill in {names}.</source>
        <translation>{names} を記入してください。</translation>
    </message>
    <message>
        <source>{n} choices are too many. Use {most} or fewer.</source>
        <translation>選択肢 {n} は多すぎます。{most} 以下にしてください。</translation>
    </message>
    <message>
        <source>Moderation blocked this prompt. Edit it first.</source>
        <translation>モデレーションによりブロックされました。先にプロンプトを編集してください。</translation>
    </message>
    <message>
        <source>Shot {n} is left out. {why}</source>
        <translation>ショット {n} は除外します。{why}</translation>
    </message>
    <message numerus="yes">
        <source>%n more shot(s) are left out.</source>
        <translation>
            <numerusform>ほか %n ショットを除外します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShotListModel</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>ショット {n}</translation>
    </message>
    <message>
        <source>Take {n} is in the cut until you choose one</source>
        <translation>選ぶまではテイク {n} を採用します</translation>
    </message>
    <message>
        <source>No take</source>
        <translation>テイクなし</translation>
    </message>
    <message>
        <source>Describe the shot</source>
        <translation>ショットを説明してください</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>クリップなし</translation>
    </message>
    <message>
        <source>Picture of the shot</source>
        <translation>ショットの画像</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n テイク</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {n} is chosen</source>
        <translation>テイク {n} を採用済み</translation>
    </message>
</context>
<context>
    <name>ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>ショットリスト</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Add shot</source>
        <translation>ショットを追加</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Write your film shot by shot</source>
        <translation>作品をショットごとに書く</translation>
    </message>
    <message>
        <source>Add the first shot</source>
        <translation>最初のショットを追加</translation>
    </message>
    <message>
        <source>Takes of each shot</source>
        <translation>ショットごとのテイク数</translation>
    </message>
    <message>
        <source>Cut and takes</source>
        <translation>カットとテイク</translation>
    </message>
    <message>
        <source>Open in Takes</source>
        <translation>「テイク」で開く</translation>
    </message>
    <message>
        <source>This shot has no takes yet.</source>
        <translation>このショットのテイクはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n ショット</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent {spent}</source>
        <translation>支出 {spent}</translation>
    </message>
    <message>
        <source>What queued takes cost, and one take of every empty shot.</source>
        <translation>待機中のテイクと、空のショットごとに 1 テイクの費用です。</translation>
    </message>
    <message>
        <source>Generate {takes} each of {shots}</source>
        <translation>{shots}それぞれに {takes}を生成</translation>
    </message>
    <message>
        <source>To go {to_go}</source>
        <translation>今後 {to_go}</translation>
    </message>
    <message>
        <source>One row is one shot. Paste a list, drop a CSV file or a Fountain script here, or add the first shot. Writing is free.</source>
        <translation>1行が1ショットです。リストを貼り付けるか、CSV ファイルまたは Fountain の脚本をここにドロップするか、最初のショットを追加してください。書くだけなら無料です。</translation>
    </message>
    <message numerus="yes">
        <source>To go {to_go}, %n not ready</source>
        <translation>
            <numerusform>今後 {to_go}、未準備 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent {spent}, to go {to_go}</source>
        <translation>支出 {spent}、今後 {to_go}</translation>
    </message>
    <message>
        <source>What queued takes cost, and one take of every empty shot. The row says why a shot isn&apos;t ready.</source>
        <translation>待機中のテイクと、空のショット各 1 テイクの費用。準備ができていない理由は行に表示します。</translation>
    </message>
    <message>
        <source>What is queued or not confirmed counts as spent.</source>
        <translation>待機中と未確認のものは支出に含まれます。</translation>
    </message>
    <message>
        <source>Generate {n}</source>
        <translation>生成（{n}）</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>You see the sum and confirm it first.</source>
        <translation>先に合計が表示され、確認してから実行します。</translation>
    </message>
    <message>
        <source>No empty shots to generate</source>
        <translation>生成する空のショットはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n テイク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected shot(s)</source>
        <translation>
            <numerusform>選択した %n ショット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty shot(s)</source>
        <translation>
            <numerusform>空の %n ショット</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate {takes} of {shots}</source>
        <translation>{shots}の {takes}を生成</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>プロンプトはまだありません</translation>
    </message>
</context>
<context>
    <name>ShotTable</name>
    <message>
        <source>Shots in your list</source>
        <translation>リスト内のショット</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>ショット</translation>
    </message>
</context>
<context>
    <name>ShotTableModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
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
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>プロンプトなし</translation>
    </message>
</context>
<context>
    <name>ShotTakes</name>
    <message>
        <source>Takes of the shot</source>
        <translation>ショットのテイク</translation>
    </message>
</context>
<context>
    <name>SizePreview</name>
    <message>
        <source>Preview of the size</source>
        <translation>サイズのプレビュー</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Bigger thumbnails</source>
        <translation>サムネイルを大きく</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>サムネイルを小さく</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>並べ替え: %1</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Sound always on</source>
        <translation>音声は常にオン</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>音声はオンです</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>音声はオフです</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>This take is in the bin or deleted</source>
        <translation>このテイクはごみ箱の中か、削除済みです</translation>
    </message>
    <message>
        <source>Its cost stays in your totals.</source>
        <translation>費用は合計に残ります。</translation>
    </message>
    <message>
        <source>No takes to save in this period</source>
        <translation>この期間に保存するテイクはありません</translation>
    </message>
    <message>
        <source>Save spending</source>
        <translation>支出を保存</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the spending</source>
        <translation>支出を保存できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n take(s)</source>
        <translation>
            <numerusform>%n テイクを保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>No balance to save in this period</source>
        <translation>この期間に保存する残高はありません</translation>
    </message>
    <message>
        <source>Save balance</source>
        <translation>残高を保存</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n balance(s)</source>
        <translation>
            <numerusform>%n 件の残高を保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t save the balance</source>
        <translation>残高を保存できませんでした</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in Qt&apos;s letters, such as November 2026</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n テイク</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate {amount}</source>
        <translation>見積もり {amount}</translation>
    </message>
    <message>
        <source>charged {amount}</source>
        <translation>請求 {amount}</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>見込み {amount}</translation>
    </message>
    <message>
        <source>not confirmed {amount}</source>
        <translation>未確認 {amount}</translation>
    </message>
    <message>
        <source>returned {amount}</source>
        <translation>返還 {amount}</translation>
    </message>
    <message>
        <source>imported {amount}</source>
        <translation>読み込み済み {amount}</translation>
    </message>
    <message>
        <source>{title}: nothing spent</source>
        <translation>{title}: 支出なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Charged like a clip of another duration.</source>
        <translation>別の長さのクリップとして請求されました。</translation>
    </message>
    <message>
        <source>Failed, and PiAPI returned the cost.</source>
        <translation>失敗し、PiAPI が費用を返しました。</translation>
    </message>
    <message>
        <source>PiAPI refused it before rendering.</source>
        <translation>PiAPI がレンダリング前に拒否しました。</translation>
    </message>
    <message>
        <source>Failed, and PiAPI still charged for it.</source>
        <translation>失敗しましたが、それでも PiAPI は請求しました。</translation>
    </message>
    <message>
        <source>We had no price for it.</source>
        <translation>価格が不明でした。</translation>
    </message>
    <message>
        <source>PiAPI&apos;s price isn&apos;t the one we know.</source>
        <translation>PiAPI の価格が、把握している価格と異なります。</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t said what it charged.</source>
        <translation>PiAPI はまだ請求額を通知していません。</translation>
    </message>
    <message>
        <source>PiAPI quoted this price, not the one we know.</source>
        <translation>PiAPI はこの価格を提示しました。把握している価格とは異なります。</translation>
    </message>
</context>
<context>
    <name>SpendingChart</name>
    <message>
        <source>Charged</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込み済み</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>集計の単位</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>ショット</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Set budget…</source>
        <translation>予算を設定…</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Model prices…</source>
        <translation>モデルの価格…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Show takes</source>
        <translation>テイクを表示</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>チャージ</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Changes of the balance</source>
        <translation>残高の変動</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), counted as spent</source>
        <translation>
            <numerusform>%n テイク、支出に計上</numerusform>
        </translation>
    </message>
    <message>
        <source>Every take is confirmed</source>
        <translation>すべてのテイクが確認済みです</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>確認：{time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Still counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Spending by day</source>
        <translation>日別の支出</translation>
    </message>
    <message>
        <source>Spending by month</source>
        <translation>月別の支出</translation>
    </message>
    <message>
        <source>Spending by year</source>
        <translation>年別の支出</translation>
    </message>
    <message>
        <source>Charges that differ from the estimate</source>
        <translation>見積もりと異なる請求</translation>
    </message>
    <message>
        <source>Balance, {period}</source>
        <translation>残高、{period}</translation>
    </message>
    <message>
        <source>The balance didn&apos;t change.</source>
        <translation>残高に変動はありません。</translation>
    </message>
    <message>
        <source>Every charge is what we said.</source>
        <translation>請求はすべて見積もりどおりです。</translation>
    </message>
    <message>
        <source>No takes were sent.</source>
        <translation>送信されたテイクはありません。</translation>
    </message>
    <message>
        <source>{chart}. Still counting…</source>
        <translation>{chart}。集計中…</translation>
    </message>
    <message>
        <source>So far: {sums}. Still counting…</source>
        <translation>これまで：{sums}。集計中…</translation>
    </message>
    <message>
        <source>Couldn&apos;t count your takes.</source>
        <translation>テイクを集計できませんでした。</translation>
    </message>
</context>
<context>
    <name>SplitShotDialog</name>
    <message>
        <source>Split shot</source>
        <translation>ショットを分割</translation>
    </message>
    <message>
        <source>Prompt of the shot</source>
        <translation>ショットのプロンプト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Put the cursor where the second shot begins. Takes stay with the first.</source>
        <translation>2 つ目のショットの開始位置にカーソルを置いてください。テイクは 1 つ目に残ります。</translation>
    </message>
    <message>
        <source>Second shot: {text}</source>
        <translation>2 つ目のショット: {text}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Take {n}</source>
        <translation>テイク {n}</translation>
    </message>
    <message>
        <source>It plays here as soon as it&apos;s ready.</source>
        <translation>完了すると、ここで再生されます。</translation>
    </message>
</context>
<context>
    <name>StageNotice</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>別のアプリで開く</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再起動</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Waiting for the disk of %1 to respond…</source>
        <translation>%1 のディスクの応答を待っています…</translation>
    </message>
    <message>
        <source>Sora Desktop can&apos;t start</source>
        <translation>Sora Desktop を起動できません</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your library</source>
        <translation>ライブラリを読み取れませんでした</translation>
    </message>
    <message>
        <source>Start a new library</source>
        <translation>新しいライブラリを開始</translation>
    </message>
    <message>
        <source>Nothing was changed. Reinstall the newer version.</source>
        <translation>何も変更されていません。新しいバージョンを再インストールしてください。</translation>
    </message>
    <message>
        <source>A newer version of Sora Desktop made the file %1.</source>
        <translation>ファイル %1 は、より新しいバージョンの Sora Desktop で作成されています。</translation>
    </message>
    <message>
        <source>Couldn&apos;t use the file %1, and there is no good backup.</source>
        <translation>ファイル %1 を使用できず、有効なバックアップもありません。</translation>
    </message>
    <message>
        <source>We kept it as %1.</source>
        <translation>%1 として残しました。</translation>
    </message>
    <message>
        <source>Your clips are safe. You can start a new library. Find unfinished takes in your PiAPI account afterwards.</source>
        <translation>クリップは無事です。新しいライブラリを開始できます。未完了のテイクは、後で PiAPI アカウントから探してください。</translation>
    </message>
    <message>
        <source>Sora Desktop can&apos;t use its data folder. Make it writable or bring it back, then start again. Nothing was changed.</source>
        <translation>Sora Desktop がデータフォルダーを使用できません。書き込めるようにするか元に戻してから、もう一度起動してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The disk is full, so Sora Desktop can&apos;t start. Free up space on this disk, then start again. Nothing was changed.</source>
        <translation>ディスクがいっぱいのため、Sora Desktop を起動できません。このディスクの空き容量を増やしてから、もう一度起動してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The API address from the command line isn&apos;t valid. %1</source>
        <translation>コマンドラインで指定された API アドレスが無効です。%1</translation>
    </message>
    <message>
        <source>Sora Desktop is already running with this library, but doesn&apos;t respond. Quit it or wait until it has quit, then start again. If it isn&apos;t running, delete the file %1.</source>
        <translation>Sora Desktop は既にこのライブラリで実行中ですが、応答しません。終了するか、終了するまで待ってから、もう一度起動してください。実行中でない場合は、ファイル %1 を削除してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your settings: %1</source>
        <translation>設定を読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Reset to default because the value isn&apos;t valid: %1.</source>
        <translation>値が無効なため、既定に戻しました: %1。</translation>
    </message>
    <message>
        <source>We couldn&apos;t read a budget, so nothing is sent until you set it again in Settings: %1.</source>
        <translation>予算を読み取れませんでした。設定で入力し直すまで何も送信しません: %1。</translation>
    </message>
    <message>
        <source>Your settings file was damaged, so the defaults are back. We kept the old file as %1.</source>
        <translation>設定ファイルが壊れていたため、既定に戻しました。古いファイルは %1 として残しました。</translation>
    </message>
    <message>
        <source>Your settings file is damaged: %1</source>
        <translation>設定ファイルが壊れています: %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t read %n take(s) in your library. Nothing was deleted. Your PiAPI account still lists what you paid for.</source>
        <translation>
            <numerusform>ライブラリの %n テイクを読み取れませんでした。何も削除されていません。支払ったものは PiAPI アカウントの一覧に残っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumTile</name>
    <message>
        <source>No budget</source>
        <translation>予算なし</translation>
    </message>
    <message>
        <source>of {budget}, {left} left</source>
        <translation>/{budget}、残り {left}</translation>
    </message>
    <message>
        <source>{text}, imported {amount}</source>
        <translation>{text}、読み込み済み {amount}</translation>
    </message>
</context>
<context>
    <name>SumsModel</name>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返還</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags of %1 takes</source>
        <translation>%1 テイクのタグ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Some also have: %1</source>
        <translation>一部に付いているタグ: %1</translation>
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
        <source>Remove tag %1</source>
        <translation>タグ %1 を削除</translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
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
        <source>Play take</source>
        <translation>テイクを再生</translation>
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
        <source>Cancel all queued</source>
        <translation>待機中をすべてキャンセル</translation>
    </message>
    <message>
        <source>Send now %1</source>
        <translation>今すぐ送信 %1</translation>
    </message>
    <message>
        <source>Find it in my account…</source>
        <translation>アカウントで探す…</translation>
    </message>
    <message>
        <source>Remove from queue (free)</source>
        <translation>キューから削除（無料）</translation>
    </message>
    <message>
        <source>Edit queued prompt…</source>
        <translation>待機中のプロンプトを編集…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause in the queue</source>
        <translation>キュー内で一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume in the queue</source>
        <translation>キュー内で再開</translation>
    </message>
    <message>
        <source>Send next</source>
        <translation>次に送信</translation>
    </message>
    <message>
        <source>Move up in queue</source>
        <translation>キュー内で上へ移動</translation>
    </message>
    <message>
        <source>Move down in queue</source>
        <translation>キュー内で下へ移動</translation>
    </message>
    <message>
        <source>Send last</source>
        <translation>最後に送信</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translation>作成されなかった</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Edit and generate</source>
        <translation>編集して生成</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue from its last frame</source>
        <translation>最後のフレームから続ける</translation>
    </message>
    <message>
        <source>Add frame to shelf…</source>
        <translation>フレームをシェルフに追加…</translation>
    </message>
    <message>
        <source>Make the final %1</source>
        <translation>最終版を生成 %1</translation>
    </message>
    <message>
        <source>Make the final of a draft</source>
        <translation>下書きの最終版を生成</translation>
    </message>
    <message>
        <source>Make the finals of several drafts</source>
        <translation>複数の下書きから最終版を作る</translation>
    </message>
    <message>
        <source>Make the finals (%1)</source>
        <translation>最終版を作る（%1）</translation>
    </message>
    <message>
        <source>Send again (%1, may be charged twice)</source>
        <translation>再送信（%1、二重請求の可能性あり）</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>別のアプリで開く</translation>
    </message>
    <message>
        <source>Copy file or prompt</source>
        <translation>ファイルまたはプロンプトをコピー</translation>
    </message>
    <message>
        <source>Rename file…</source>
        <translation>ファイル名を変更…</translation>
    </message>
    <message>
        <source>Save settings file next to clip</source>
        <translation>設定ファイルをクリップと同じ場所に保存</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Star / unstar</source>
        <translation>スターを付ける/外す</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Choose for the cut</source>
        <translation>カットに採用</translation>
    </message>
    <message>
        <source>Pause or resume queue</source>
        <translation>キューを一時停止/再開</translation>
    </message>
    <message>
        <source>{finals} ({price})</source>
        <translation>{finals}（{price}）</translation>
    </message>
    <message>
        <source>{finals} ({price}, untested)</source>
        <translation>{finals}（{price}、未検証）</translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)</source>
        <translation>
            <numerusform>最終版を %n 件作る</numerusform>
        </translation>
    </message>
    <message>
        <source>{action}, {days} left</source>
        <translation>{action}、残り {days}</translation>
    </message>
    <message>
        <source>{action}, {days} left (untested)</source>
        <translation>{action}、残り {days}（未検証）</translation>
    </message>
    <message>
        <source>Final {price}, {days}</source>
        <translation>最終版 {price}、{days}</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>もう一度取得</translation>
    </message>
    <message>
        <source>Again ({price})</source>
        <translation>もう一度（{price}）</translation>
    </message>
    <message>
        <source>Don&apos;t choose</source>
        <translation>採用を解除</translation>
    </message>
    <message>
        <source>Move to shot…</source>
        <translation>ショットに移動…</translation>
    </message>
    <message>
        <source>Move to a new shot</source>
        <translation>新規ショットに移動</translation>
    </message>
    <message>
        <source>Move shot to project…</source>
        <translation>ショットをプロジェクトに移動…</translation>
    </message>
    <message>
        <source>Rename shot…</source>
        <translation>ショットの名前を変更…</translation>
    </message>
    <message>
        <source>Go to original take</source>
        <translation>元のテイクに移動</translation>
    </message>
    <message>
        <source>Show shot</source>
        <translation>ショットを表示</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Main action</source>
        <translation>主な操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Switch list / grid</source>
        <translation>リスト/グリッドを切り替え</translation>
    </message>
    <message>
        <source>Bigger thumbnails</source>
        <translation>サムネイルを大きく</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>サムネイルを小さく</translation>
    </message>
    <message>
        <source>Send now from %1</source>
        <translation>今すぐ送信 %1 から</translation>
    </message>
    <message>
        <source>Generate again (%1)</source>
        <translation>もう一度生成（%1）</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
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
        <translation>スター</translation>
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
        <source>The one take that stands for its shot: its number has a white circle</source>
        <translation>ショットを代表するテイク: 番号に白い丸が付きます</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
</context>
<context>
    <name>TakeDetails</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>プロンプトと設定を使う</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>タスク ID をコピー</translation>
    </message>
    <message>
        <source>PiAPI&apos;s reply</source>
        <translation>PiAPI の応答</translation>
    </message>
    <message>
        <source>Imported: made elsewhere, in no budget.</source>
        <translation>読み込み済み: ほかで作成、予算には含まれません。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>タスク ID</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Take ID</source>
        <translation>テイク ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
</context>
<context>
    <name>TakeListActions</name>
    <message>
        <source>Collapse all shots</source>
        <translation>すべてのショットを折りたたむ</translation>
    </message>
    <message>
        <source>Expand all shots</source>
        <translation>すべてのショットを展開</translation>
    </message>
</context>
<context>
    <name>TakeListHeader</name>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>テイクを検索</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Shot order</source>
        <translation>ショット順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 テイク</translation>
    </message>
    <message>
        <source>%2 takes</source>
        <translation>%2 テイク</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>ショット {n}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込み済み</translation>
    </message>
</context>
<context>
    <name>TakeListModel</name>
    <message>
        <source>imported</source>
        <translation>読み込み済み</translation>
    </message>
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
    <name>TakePictures</name>
    <message>
        <source>Continues shot {n}</source>
        <translation>ショット {n} の続き</translation>
    </message>
    <message>
        <source>Continued in shot {n}</source>
        <translation>ショット {n} に続く</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>{host} へのリンク</translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
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
    <name>TakeText</name>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Not confirmed. You may have been charged {price}</source>
        <translation>未確認。{price} を請求された可能性があります</translation>
    </message>
    <message>
        <source>Waiting at PiAPI, {time}{retry}</source>
        <translation>PiAPI で待機中、{time}{retry}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>{why}. {charge}</source>
        <translation>{why}。{charge}</translation>
    </message>
    <message>
        <source>On hold. Not sent, not charged</source>
        <translation>保留中。送信なし、請求なし</translation>
    </message>
    <message>
        <source>On hold: {why}. Not charged</source>
        <translation>保留中: {why}。請求なし</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Queued: {why}</source>
        <translation>待機中: {why}</translation>
    </message>
    <message>
        <source>Queued: {why}, retrying in {time}</source>
        <translation>待機中: {why}、{time} 後に再試行</translation>
    </message>
    <message>
        <source>Rendering, {time} so far{retry}</source>
        <translation>レンダリング中、経過 {time}{retry}</translation>
    </message>
    <message>
        <source>Rendering, about {left} left{retry}</source>
        <translation>レンダリング中、残り約 {left}{retry}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far, longer than usual{retry}</source>
        <translation>レンダリング中、経過 {time}、通常より長くかかっています{retry}</translation>
    </message>
    <message>
        <source>. Retrying: {why}</source>
        <translation>。再試行中: {why}</translation>
    </message>
    <message>
        <source>Status unclear, checking again, {time}</source>
        <translation>状態が不明、再確認中、{time}</translation>
    </message>
    <message>
        <source>PiAPI says “{status}”, checking again, {time}</source>
        <translation>PiAPI の状態「{status}」、再確認中、{time}</translation>
    </message>
    <message>
        <source>Paid, download link expired</source>
        <translation>支払い済み、ダウンロードリンクの期限切れ</translation>
    </message>
    <message>
        <source>Rendered, waiting to download</source>
        <translation>レンダリング済み、ダウンロード待ち</translation>
    </message>
    <message>
        <source>Paid, not downloaded: {why}</source>
        <translation>支払い済み、未ダウンロード: {why}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Downloading, {size}, {speed}</source>
        <translation>ダウンロード中、{size}、{speed}</translation>
    </message>
    <message>
        <source>Downloading, {n} %, {speed}</source>
        <translation>ダウンロード中、{n} %、{speed}</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>画像をアップロード中</translation>
    </message>
    <message>
        <source>your plan can&apos;t upload files</source>
        <translation>お使いのプランではファイルをアップロードできません</translation>
    </message>
    <message>
        <source>couldn&apos;t upload the file</source>
        <translation>ファイルをアップロードできませんでした</translation>
    </message>
    <message>
        <source>input file not found</source>
        <translation>入力ファイルが見つかりません</translation>
    </message>
    <message>
        <source>can&apos;t use the link</source>
        <translation>リンクを使用できません</translation>
    </message>
    <message>
        <source>can&apos;t make the final of this draft</source>
        <translation>この下書きの最終版を生成できません</translation>
    </message>
    <message>
        <source>Paused. Not sent, not charged</source>
        <translation>一時停止中。送信なし、請求なし</translation>
    </message>
    <message>
        <source>Canceled. Not charged</source>
        <translation>キャンセル済み。請求なし</translation>
    </message>
    <message>
        <source>Dismissed: you marked it as never made</source>
        <translation>取り下げ済み: 作成されなかったとマークしました</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost.</source>
        <translation>通常、PiAPI は費用を返します。</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>請求はありません。</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>それでも PiAPI は {price} を請求しました。</translation>
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
        <source>PiAPI refused your key</source>
        <translation>PiAPI がキーを拒否しました</translation>
    </message>
    <message>
        <source>PiAPI blocked this account</source>
        <translation>PiAPI がこのアカウントをブロックしました</translation>
    </message>
    <message>
        <source>balance too low</source>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>blocked by moderation</source>
        <translation>モデレーションによりブロック</translation>
    </message>
    <message>
        <source>model no longer available</source>
        <translation>モデルは利用できなくなりました</translation>
    </message>
    <message>
        <source>PiAPI is busy</source>
        <translation>PiAPI が混み合っています</translation>
    </message>
    <message>
        <source>PiAPI has a problem</source>
        <translation>PiAPI に問題があります</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>couldn&apos;t verify PiAPI&apos;s identity</source>
        <translation>PiAPI であることを確認できませんでした</translation>
    </message>
    <message>
        <source>the proxy blocked it</source>
        <translation>プロキシによるブロック</translation>
    </message>
    <message>
        <source>this network needs a sign-in</source>
        <translation>このネットワークにはサインインが必要です</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>clips folder not found</source>
        <translation>クリップフォルダーが見つかりません</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>another app is using the file</source>
        <translation>別のアプリがファイルを使用しています</translation>
    </message>
    <message>
        <source>the download isn&apos;t a video</source>
        <translation>ダウンロードしたファイルが動画ではありません</translation>
    </message>
    <message>
        <source>download link expired</source>
        <translation>ダウンロードリンクの期限切れ</translation>
    </message>
    <message>
        <source>PiAPI sent no download link</source>
        <translation>PiAPI からダウンロードリンクが届いていません</translation>
    </message>
    <message>
        <source>unsafe download link</source>
        <translation>安全でないダウンロードリンク</translation>
    </message>
    <message>
        <source>PiAPI can&apos;t find this take</source>
        <translation>PiAPI でこのテイクが見つかりません</translation>
    </message>
    <message>
        <source>unexpected reply from PiAPI</source>
        <translation>PiAPI からの予期しない応答</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm it</source>
        <translation>PiAPI の確認が取れていません</translation>
    </message>
    <message>
        <source>Sora Desktop quit while sending</source>
        <translation>送信中に Sora Desktop が終了しました</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI がリクエストを拒否しました</translation>
    </message>
    <message>
        <source>render failed</source>
        <translation>レンダリング失敗</translation>
    </message>
    <message>
        <source>canceled at PiAPI</source>
        <translation>PiAPI でキャンセル</translation>
    </message>
    <message>
        <source>over your budget</source>
        <translation>予算超過</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>couldn&apos;t save</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Ready, imported</source>
        <translation>完了、読み込み済み</translation>
    </message>
    <message>
        <source>Imported without its clip</source>
        <translation>クリップなしで読み込み済み</translation>
    </message>
    <message>
        <source>Untested on PiAPI</source>
        <translation>PiAPI で未検証</translation>
    </message>
    <message>
        <source>Untested on PiAPI: {parts}</source>
        <translation>PiAPI で未検証: {parts}</translation>
    </message>
    <message>
        <source>Choose a model. This one isn&apos;t in the list.</source>
        <translation>モデルを選んでください。このモデルは一覧にありません。</translation>
    </message>
    <message>
        <source>Choose another model. {model} is no longer available.</source>
        <translation>別のモデルを選んでください。{model} は利用できなくなりました。</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>先にプロンプトを書いてください。</translation>
    </message>
    <message>
        <source>Shorten the prompt to {limit} characters.</source>
        <translation>プロンプトを {limit} 文字以内に短くしてください。</translation>
    </message>
    <message>
        <source>The prompt has a character that can&apos;t be sent. Retype that part.</source>
        <translation>プロンプトに送信できない文字があります。その部分を入力し直してください。</translation>
    </message>
    <message>
        <source>Choose an aspect ratio that {model} supports.</source>
        <translation>{model} が対応するアスペクト比を選んでください。</translation>
    </message>
    <message>
        <source>Choose a resolution that {model} supports.</source>
        <translation>{model} が対応する解像度を選んでください。</translation>
    </message>
    <message>
        <source>Choose a duration that {model} supports.</source>
        <translation>{model} が対応する長さを選んでください。</translation>
    </message>
    <message>
        <source>Choose a sound setting that {model} supports.</source>
        <translation>{model} が対応する音声設定を選んでください。</translation>
    </message>
    <message>
        <source>The shots must have {shortest} to {longest} s in all for {model}.</source>
        <translation>{model} では、ショットの合計を {shortest}〜{longest} 秒にしてください。</translation>
    </message>
    <message>
        <source>Choose settings that {model} supports.</source>
        <translation>{model} が対応する設定を選んでください。</translation>
    </message>
    <message>
        <source>Use a longer clip or sound. {model} needs {seconds} s at least.</source>
        <translation>もっと長いクリップか音声を使ってください。{model} では {seconds} 秒以上が必要です。</translation>
    </message>
    <message>
        <source>Use a shorter clip or sound. {model} takes {seconds} s at most.</source>
        <translation>もっと短いクリップか音声を使ってください。{model} で使用できるのは {seconds} 秒までです。</translation>
    </message>
    <message>
        <source>Use fewer or shorter ones. {model} takes {seconds} s of them in all.</source>
        <translation>数を減らすか、短いものを使ってください。{model} で使用できるのは合計 {seconds} 秒までです。</translation>
    </message>
    <message>
        <source>Add a picture or a video. {model} takes no sound alone.</source>
        <translation>画像か動画を追加してください。{model} は音声だけでは使えません。</translation>
    </message>
    <message>
        <source>Make a new draft. A final can be made for {days} days after the draft.</source>
        <translation>新しい下書きを生成してください。最終版を生成できるのは下書きから {days} 日間です。</translation>
    </message>
    <message>
        <source>Wait until the draft is ready, then make its final.</source>
        <translation>下書きの完了を待ってから、最終版を生成してください。</translation>
    </message>
    <message>
        <source>Add the pictures that {model} needs.</source>
        <translation>{model} に必要な画像を追加してください。</translation>
    </message>
    <message>
        <source>{model} can&apos;t use these pictures. Remove them.</source>
        <translation>{model} ではこれらの画像を使用できません。削除してください。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t on the shelf. Add it there, or write it without @.</source>
        <translation>{name} はシェルフにありません。シェルフに追加するか、@ なしで書いてください。</translation>
    </message>
    <message>
        <source>{name} stands for two files. Remove one of them.</source>
        <translation>{name} は 2 つのファイルを指しています。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>Choose 1 to 20 takes.</source>
        <translation>1〜20 テイクを選んでください。</translation>
    </message>
    <message>
        <source>Choose 1 to 1,000 takes.</source>
        <translation>1〜1,000 テイクを選んでください。</translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
</context>
<context>
    <name>TakesModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>ショット</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>{model} ({version})</source>
        <translation>{model}（{version}）</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Imported. {state}</source>
        <translation>読み込み済み。{state}</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Where the takes go</source>
        <translation>テイクの追加先</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>新規ショット</translation>
    </message>
    <message>
        <source>Adds to shot {n}</source>
        <translation>ショット {n} に追加</translation>
    </message>
    <message>
        <source>New shot after shot {n}</source>
        <translation>ショット {n} の後に新規ショット</translation>
    </message>
    <message>
        <source>Shot {n}  {name}</source>
        <translation>ショット {n}  {name}</translation>
    </message>
</context>
<context>
    <name>TitleCard</name>
    <message>
        <source>Shot {n}</source>
        <translation>ショット {n}</translation>
    </message>
</context>
<context>
    <name>ToastRow</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Just done</source>
        <translation>完了した操作</translation>
    </message>
</context>
<context>
    <name>TodaysAccount</name>
    <message>
        <source>Today&apos;s account</source>
        <translation>今日の明細</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Queued, not charged yet</source>
        <translation>待機中、まだ請求なし</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>チャージ</translation>
    </message>
    <message>
        <source>Set budget…</source>
        <translation>予算を設定…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{amount} of {budget}</source>
        <translation>{amount}/{budget}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>トップバー</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>本日の支出</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>ショットリスト</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Your balance at PiAPI</source>
        <translation>PiAPI の残高</translation>
    </message>
    <message>
        <source>of {budget}</source>
        <translation>/{budget}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
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
        <source>Includes {amount} not confirmed</source>
        <translation>未確認の {amount} を含む</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed: %1</source>
        <translation>速度: %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
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
        <source>Couldn&apos;t move %1 to the trash. It&apos;s still there.</source>
        <translation>%1 をごみ箱に移動できませんでした。まだ元の場所にあります。</translation>
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
    <name>Updates</name>
    <message>
        <source>Sora Desktop %1 is available</source>
        <translation>Sora Desktop %1 を利用できます</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>ダウンロードページ</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
</context>
<context>
    <name>ViewerActions</name>
    <message>
        <source>Take actions</source>
        <translation>テイクの操作</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
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
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Take {n} of {count}</source>
        <translation>テイク {n}/{count}</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>ショット {n}</translation>
    </message>
</context>
<context>
    <name>_Takes</name>
    <message>
        <source>Take {n}, in the cut</source>
        <translation>テイク {n}、採用</translation>
    </message>
    <message>
        <source>Take {n}, in the cut until you choose one. Click to choose it.</source>
        <translation>テイク {n}（選ぶまで採用）。クリックで選びます。</translation>
    </message>
    <message>
        <source>Take {n}. Click to use it in the cut.</source>
        <translation>テイク {n}。クリックするとカットに採用します。</translation>
    </message>
    <message>
        <source>Take {n} has no clip</source>
        <translation>テイク {n} にクリップはありません</translation>
    </message>
</context>
</TS>
