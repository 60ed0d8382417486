<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sora Desktop</source>
        <translation>关于 Sora Desktop</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>Copy version and system</source>
        <translation>复制版本和系统信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Sora Desktop is free software under the MIT license. It uses Qt and PySide6 under the LGPL, version 3, and FFmpeg under the LGPL, version 2.1. You may replace these libraries. Patents may cover some video formats in your country.</source>
        <translation>Sora Desktop 是采用 MIT 许可证的自由软件。它使用 LGPL 第 3 版的 Qt 和 PySide6，以及 LGPL 第 2.1 版的 FFmpeg。您可以替换这些库。在您所在的国家/地区，某些视频格式可能涉及专利。</translation>
    </message>
    <message>
        <source>This copy of Sora Desktop doesn&apos;t include this text.</source>
        <translation>此份 Sora Desktop 不包含该文本。</translation>
    </message>
    <message>
        <source>Sora Desktop (MIT)</source>
        <translation>Sora Desktop (MIT)</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>其他软件</translation>
    </message>
    <message>
        <source>Qt and FFmpeg</source>
        <translation>Qt 和 FFmpeg</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Reading the task you picked…</source>
        <translation>正在读取所选任务…</translation>
    </message>
    <message>
        <source>Already a take: {prompt}</source>
        <translation>已是镜次：{prompt}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Matches: {prompt}</source>
        <translation>匹配：{prompt}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>渲染中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Find it in my account</source>
        <translation>在我的账户中查找</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>使用此任务</translation>
    </message>
    <message>
        <source>Loading your account&apos;s tasks…</source>
        <translation>正在加载您账户中的任务…</translation>
    </message>
    <message>
        <source>Your account shows no task from that time yet. The list can be late, so search again in a few minutes.</source>
        <translation>您的账户中还没有该时间的任务。列表可能有延迟，请过几分钟再搜索。</translation>
    </message>
    <message>
        <source>Reading tasks ({n} of {count})…</source>
        <translation>正在读取任务（{n}/{count}）…</translation>
    </message>
    <message>
        <source>1 task has the same prompt and settings.</source>
        <translation>有 1 个任务的提示词和设置相同。</translation>
    </message>
    <message>
        <source>{n} tasks have the same prompt and settings.</source>
        <translation>有 {n} 个任务的提示词和设置相同。</translation>
    </message>
    <message>
        <source>No task has the same prompt and settings.</source>
        <translation>没有提示词和设置相同的任务。</translation>
    </message>
    <message>
        <source>couldn&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>This task has a different prompt or settings.</source>
        <translation>此任务的提示词或设置不同。</translation>
    </message>
    <message>
        <source>This is free and sends nothing.</source>
        <translation>此操作免费，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Tasks of your account</source>
        <translation>您账户中的任务</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sent at {time}, {seconds}, {price}. Choose the matching task.</source>
        <translation>发送于 {time}，{seconds}，{price}。请选择匹配的任务。</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>New API key</source>
        <translation>新 API 密钥</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此密钥</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Paste a key to replace it</source>
        <translation>粘贴密钥以替换</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>当前密钥</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Stored in %1.</source>
        <translation>存储于 %1。</translation>
    </message>
    <message>
        <source>For this session only. Your key is forgotten when you quit.</source>
        <translation>仅用于本次会话。退出后，您的密钥会被清除。</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>演示无需密钥。</translation>
    </message>
    <message>
        <source>From PIAPI_API_KEY, for this session only.</source>
        <translation>来自 PIAPI_API_KEY，仅用于本次会话。</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>还没有密钥。</translation>
    </message>
    <message>
        <source>Checking (free)</source>
        <translation>正在检查（免费）</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The address must start with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address must start with https://, because your key is sent there.</source>
        <translation>地址必须以 https:// 开头，因为您的密钥会发送到该地址。</translation>
    </message>
    <message>
        <source>Remove the user name and password from the address.</source>
        <translation>请从地址中移除用户名和密码。</translation>
    </message>
    <message>
        <source>Remove everything from the question mark or # on.</source>
        <translation>请移除问号或 # 及其后的所有内容。</translation>
    </message>
    <message>
        <source>A proxy address starts with http:// or https://.</source>
        <translation>代理地址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>A proxy address ends with its port, as in http://proxy.example:8080.</source>
        <translation>代理地址以端口结尾，例如 http://proxy.example:8080。</translation>
    </message>
    <message>
        <source>A webhook address must start with https://.</source>
        <translation>Webhook 地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>That address is too long.</source>
        <translation>该地址过长。</translation>
    </message>
    <message>
        <source>An address has no spaces, line breaks or backslashes.</source>
        <translation>地址不能包含空格、换行或反斜杠。</translation>
    </message>
    <message>
        <source>Enter a full address, such as https://api.example.com.</source>
        <translation>请输入完整地址，例如 https://api.example.com。</translation>
    </message>
</context>
<context>
    <name>AttentionChip</name>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message>
        <source>Needs you</source>
        <translation>待处理</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Topped up</source>
        <translation>充值</translation>
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
        <translation>日期</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>What changed it</source>
        <translation>变动原因</translation>
    </message>
</context>
<context>
    <name>BinBar</name>
    <message>
        <source>Empty bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the bin</source>
        <translation>
            <numerusform>回收站中有 %n 个镜次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>Stopped. What was brought in stays.</source>
        <translation>已停止。已导入的内容会保留。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. What was brought in stays.</source>
        <translation>无法保存。已导入的内容会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) that this computer didn&apos;t make</source>
        <translation>
            <numerusform>%n 笔并非由此计算机产生的扣费</numerusform>
        </translation>
    </message>
    <message>
        <source>{charges}: {amount}</source>
        <translation>{charges}：{amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n of an unknown amount</source>
        <translation>
            <numerusform>%n 笔金额未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be a take that isn&apos;t confirmed</source>
        <translation>
            <numerusform>%n 笔可能是未确认的镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your account&apos;s history…</source>
        <translation>正在检查您账户的历史记录…</translation>
    </message>
    <message>
        <source>Checking your account&apos;s history, {n} tasks so far…</source>
        <translation>正在检查您账户的历史记录，目前 {n} 个任务…</translation>
    </message>
    <message>
        <source>Couldn&apos;t check your account&apos;s history: {why}.</source>
        <translation>无法检查您账户的历史记录：{why}。</translation>
    </message>
    <message>
        <source>Your account&apos;s history isn&apos;t checked yet.</source>
        <translation>尚未检查您账户的历史记录。</translation>
    </message>
    <message>
        <source>Every charge of the last {n} days belongs to one of your takes.</source>
        <translation>最近 {n} 天的每笔扣费都属于您的镜次。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a task ID</source>
        <translation>
            <numerusform>%n 行没有任务 ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with two charges (we count the higher)</source>
        <translation>
            <numerusform>%n 个任务有两笔扣费（按较高的计）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with a charge that can&apos;t be right</source>
        <translation>
            <numerusform>%n 个任务的扣费不可能正确</numerusform>
        </translation>
    </message>
    <message>
        <source>its pages repeat, so some may be missing</source>
        <translation>页面有重复，可能有遗漏</translation>
    </message>
    <message>
        <source>PiAPI&apos;s history has errors: {errors}.</source>
        <translation>PiAPI 的历史记录有错误：{errors}。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>渲染中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>May be yours</source>
        <translation>可能是您的</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n take(s)</source>
        <translation>
            <numerusform>已导入 %n 个镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>found {n} of your own takes</source>
        <translation>找到 {n} 个您自己的镜次</translation>
    </message>
    <message>
        <source>{n} may be takes that aren&apos;t confirmed</source>
        <translation>{n} 个可能是未确认的镜次</translation>
    </message>
    <message>
        <source>{n} still rendering</source>
        <translation>{n} 个仍在渲染</translation>
    </message>
    <message>
        <source>{n} not a clip</source>
        <translation>{n} 个不是片段</translation>
    </message>
    <message>
        <source>couldn&apos;t read {n}: {why}</source>
        <translation>{n} 个无法读取：{why}</translation>
    </message>
    <message>
        <source>Nothing to bring in.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}。</translation>
    </message>
    <message>
        <source>topped up {amount}</source>
        <translation>已充值 {amount}</translation>
    </message>
    <message>
        <source>charged {amount}</source>
        <translation>已扣费 {amount}</translation>
    </message>
    <message>
        <source>charged elsewhere {amount}</source>
        <translation>在别处扣费 {amount}</translation>
    </message>
    <message>
        <source>returned {amount}</source>
        <translation>已退还 {amount}</translation>
    </message>
    <message>
        <source>not explained {amount}</source>
        <translation>原因不明 {amount}</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>首次记录</translation>
    </message>
</context>
<context>
    <name>ChargesDialog</name>
    <message>
        <source>Charges made elsewhere</source>
        <translation>在别处产生的扣费</translation>
    </message>
    <message>
        <source>They were made with your key on another computer or in another program, in the last {n} days. Bringing them in is free and sends nothing. What they cost is in no budget.</source>
        <translation>这些扣费是最近 {n} 天内在其他计算机或其他程序中使用您的密钥产生的。导入免费，也不会发送任何内容。其费用不计入任何预算。</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>扣费</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Bring them into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Bringing in {n} of {count}…</source>
        <translation>正在导入 {n}/{count}…</translation>
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
        <translation>显示扣费…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
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
        <translation>日期</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>扣费</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ChoiceControl</name>
    <message>
        <source>{option}: only {value}</source>
        <translation>{option}：仅 {value}</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message numerus="yes">
        <source>Generate %n take(s) for {total}?</source>
        <translation>
            <numerusform>以 {total} 生成 %n 个镜次？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s).</source>
        <translation>
            <numerusform>您的选项会组成 %n 条提示词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Each is made %n time(s).</source>
        <translation>
            <numerusform>每条生成 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts in this batch</source>
        <translation>此批次的提示词</translation>
    </message>
    <message>
        <source>Generate ({total})</source>
        <translation>生成（{total}）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>Clips folder</source>
        <translation>片段文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist. Choose another one.</source>
        <translation>此文件夹不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
</context>
<context>
    <name>CloseBehaviour</name>
    <message>
        <source>No takes in progress</source>
        <translation>没有进行中的镜次</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n 个镜次进行中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollapsedLine</name>
    <message>
        <source>Prompt: {text}</source>
        <translation>提示词：{text}</translation>
    </message>
    <message>
        <source>Show the prompt bar</source>
        <translation>显示提示词栏</translation>
    </message>
    <message>
        <source>Describe the shot</source>
        <translation>描述镜头</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 个镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore project {name}</source>
        <translation>恢复项目 {name}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>使用 {model}</translation>
    </message>
    <message>
        <source>{shot}, take {n}</source>
        <translation>{shot}，镜次 {n}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
        <translation>镜次</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find an action, take, model or setting</source>
        <translation>查找操作、镜次、模型或设置</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>go to its button</source>
        <translation>转到对应按钮</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看器</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>镜头列表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>搜索镜次</translation>
    </message>
    <message>
        <source>Open bin</source>
        <translation>打开回收站</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>显示或隐藏详细信息</translation>
    </message>
    <message>
        <source>Show or hide takes</source>
        <translation>显示或隐藏镜次</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>显示待处理项</translation>
    </message>
    <message>
        <source>Show today&apos;s account</source>
        <translation>显示今日账目</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Model prices</source>
        <translation>模型价格</translation>
    </message>
    <message>
        <source>Viewer only</source>
        <translation>仅查看器</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>重命名项目…</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>项目设置…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>归档项目</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>导出项目…</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>导入项目…</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>所有镜次</translation>
    </message>
    <message>
        <source>Show or hide the prompt bar</source>
        <translation>显示或隐藏提示词栏</translation>
    </message>
    <message>
        <source>Focus prompt</source>
        <translation>定位到提示词</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>素材架</translation>
    </message>
    <message>
        <source>Pictures with names for your prompts</source>
        <translation>供提示词使用的命名图片</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>上一条提示词</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>下一条提示词</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Wipe position</source>
        <translation>划像位置</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ComparePicker</name>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Takes of this shot</source>
        <translation>此镜头的镜次</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>其他镜次</translation>
    </message>
    <message>
        <source>No other take is ready.</source>
        <translation>没有其他就绪的镜次。</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>镜次 {n}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two takes compared</source>
        <translation>两个镜次的比较</translation>
    </message>
    <message>
        <source>{kept} becomes the chosen take. {other} moves to the bin.</source>
        <translation>{kept} 成为选用的镜次。{other} 移到回收站。</translation>
    </message>
    <message>
        <source>Keep {kept}, bin {other}</source>
        <translation>保留 {kept}，{other} 移到回收站</translation>
    </message>
</context>
<context>
    <name>ComposeUndo</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
    <message>
        <source>Your choices make {n} takes. The limit is {most} per batch.</source>
        <translation>您的选项会生成 {n} 个镜次。每批次最多 {most} 个。</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>含声音</translation>
    </message>
    <message>
        <source>Price for {settings}</source>
        <translation>{settings} 的价格</translation>
    </message>
    <message>
        <source>Generate  {total}</source>
        <translation>生成  {total}</translation>
    </message>
    <message>
        <source>Cost {total}</source>
        <translation>费用 {total}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>{project} contact sheet</source>
        <comment>the name of a file</comment>
        <translation>{project} 缩略图总览</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>保存缩略图总览</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 个镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>缩略图总览</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>第 {n} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>无图片</translation>
    </message>
    <message>
        <source>No clip yet</source>
        <translation>还没有片段</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>还没有镜次</translation>
    </message>
    <message>
        <source>Preparing contact sheet, picture {n} of {count}…</source>
        <translation>正在准备缩略图总览，图片 {n}/{count}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet saved as %n picture(s).</source>
        <translation>
            <numerusform>缩略图总览已保存为 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet saved</source>
        <translation>缩略图总览已保存</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the contact sheet</source>
        <translation>无法保存缩略图总览</translation>
    </message>
    <message>
        <source>take {n}, not chosen</source>
        <translation>镜次 {n}，未选定</translation>
    </message>
    <message>
        <source>Not enough memory. Close other apps first.</source>
        <translation>内存不足。请先关闭其他应用。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Another app is using the file.</source>
        <translation>其他应用正在使用该文件。</translation>
    </message>
    <message>
        <source>This folder can&apos;t be written to: {folder}</source>
        <translation>无法写入此文件夹：{folder}</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>扣费</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>{price} 起</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Sora Desktop closed unexpectedly last time</source>
        <translation>Sora Desktop 上次意外关闭</translation>
    </message>
    <message>
        <source>Your takes are safe. Nothing is sent or paid twice. The report stays on this computer.</source>
        <translation>您的镜次完好无损。不会重复发送或付费。报告仅保留在此电脑上。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>This report has no keys and no values of variables. Read it before you share it.</source>
        <translation>此报告不含密钥和变量值。分享前请先阅读。</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>使用此部分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys.</source>
        <translation>拖动选框，或用方向键移动。</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>图片中使用的部分</translation>
    </message>
    <message>
        <source>{part} of {whole}, from {x}, {y}</source>
        <translation>{whole} 中的 {part}，起点 {x}, {y}</translation>
    </message>
</context>
<context>
    <name>CutScrubber</name>
    <message>
        <source>Shot {n}</source>
        <translation>镜头 {n}</translation>
    </message>
</context>
<context>
    <name>CutView</name>
    <message>
        <source>Cut</source>
        <translation>剪辑</translation>
    </message>
    <message>
        <source>Export cut…</source>
        <translation>导出剪辑…</translation>
    </message>
    <message>
        <source>The cut</source>
        <translation>剪辑</translation>
    </message>
    <message>
        <source>Go to this shot in the list</source>
        <translation>转到列表中的此镜头</translation>
    </message>
    <message>
        <source>Take {n}, not chosen</source>
        <translation>镜次 {n}，未选定</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>镜头 {n}</translation>
    </message>
    <message>
        <source>No shots to play yet</source>
        <translation>还没有可播放的镜头</translation>
    </message>
</context>
<context>
    <name>DetailsDrawer</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>We copy only this. It has no keys or prompts.</source>
        <translation>仅复制这些内容，不含密钥或提示词。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>替换 %n 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} in this folder will be overwritten.</source>
        <translation>此文件夹中的 {names} 将被覆盖。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message numerus="yes">
        <source>%n paid clip(s) can&apos;t be downloaded</source>
        <translation>
            <numerusform>%n 个已付费片段无法下载</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 isn&apos;t available. Downloads continue when it&apos;s back.</source>
        <translation>文件夹 %1 不可用。恢复后会继续下载。</translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded: disk full</source>
        <translation>
            <numerusform>%n 个已付费片段未下载：磁盘已满</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full. Downloads continue when there is space.</source>
        <translation>%1 所在磁盘已满。有空间后会继续下载。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>You can watch clips, but not generate, download or change anything. Free up space for %1. Sora Desktop then continues automatically.</source>
        <translation>您可以观看片段，但不能生成、下载或更改任何内容。请为 %1 腾出空间，之后 Sora Desktop 会自动继续。</translation>
    </message>
    <message>
        <source>Your library isn&apos;t writable</source>
        <translation>您的媒体库不可写</translation>
    </message>
    <message>
        <source>You can watch clips, but not generate, download or change anything. Make %1 writable. Sora Desktop then continues automatically.</source>
        <translation>您可以观看片段，但不能生成、下载或更改任何内容。请将 %1 设为可写，之后 Sora Desktop 会自动继续。</translation>
    </message>
    <message>
        <source>Another window of Sora Desktop took over</source>
        <translation>另一个 Sora Desktop 窗口已接管</translation>
    </message>
    <message>
        <source>It changed %1. Quit and start again to generate, download or change anything.</source>
        <translation>它更改了 %1。如需生成、下载或更改，请退出后重新启动。</translation>
    </message>
    <message>
        <source>Your library didn&apos;t respond for %1</source>
        <translation>您的媒体库已有 %1 未响应</translation>
    </message>
    <message>
        <source>Folder %1. Nothing was lost.</source>
        <translation>文件夹 %1。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>PiAPI accepted the take, but we can&apos;t save its ID %1. Copy the ID, then free up disk space. We keep trying.</source>
        <translation>PiAPI 已接受该镜次，但无法保存其 ID %1。请复制该 ID，然后腾出磁盘空间。我们会继续尝试保存。</translation>
    </message>
    <message>
        <source>A paid take can&apos;t be saved</source>
        <translation>无法保存已付费的镜次</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>终稿</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>A final can be made for {offered} days after its draft (PiAPI keeps drafts for {kept}). Make a new draft.</source>
        <translation>草稿生成后 {offered} 天内可生成终稿（PiAPI 保留草稿 {kept} 天）。请生成新的草稿。</translation>
    </message>
    <message>
        <source>PiAPI uses only the draft. Days left for its final: {days}.</source>
        <translation>PiAPI 只使用草稿。可生成终稿的剩余天数：{days}。</translation>
    </message>
    <message>
        <source>Drafts save you {amount} in this shot.</source>
        <translation>在此镜头中，使用草稿可为您节省 {amount}。</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) deleted since this draft</source>
        <translation>
            <numerusform>此草稿之后已删除 %n 个参考</numerusform>
        </translation>
    </message>
    <message>
        <source>{references}. The final doesn&apos;t need them.</source>
        <translation>{references}。终稿不需要它们。</translation>
    </message>
    <message>
        <source>Draft  {price}</source>
        <translation>草稿  {price}</translation>
    </message>
    <message>
        <source>Draft (untested)  {price}</source>
        <translation>草稿（未测试）  {price}</translation>
    </message>
    <message>
        <source>A cheap draft in 480p. Make the final of the one that you like, in full quality.</source>
        <translation>便宜的 480p 草稿。选中满意的一个，再做全画质的终稿。</translation>
    </message>
    <message>
        <source>Untested on PiAPI. We ask before anything is paid.</source>
        <translation>未在 PiAPI 上测试。付费前会先询问您。</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to reuse its prompt and settings</source>
        <translation>拖放到此处，重用其提示词和设置</translation>
    </message>
    <message>
        <source>Drop to add the picture to the prompt bar</source>
        <translation>拖放到此处，将图片添加到提示词栏</translation>
    </message>
    <message>
        <source>Drop to import the project</source>
        <translation>拖放到此处，导入项目</translation>
    </message>
    <message>
        <source>Drop to import its shots</source>
        <translation>拖放到此处，导入镜头</translation>
    </message>
</context>
<context>
    <name>EditQueuedDialog</name>
    <message>
        <source>Edit queued prompt</source>
        <translation>编辑排队中的提示词</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving sends nothing. If its turn comes first, the old prompt is sent.</source>
        <translation>保存不会发送任何内容。如果在保存前轮到它，则会发送旧提示词。</translation>
    </message>
</context>
<context>
    <name>EmptyTakes</name>
    <message>
        <source>No takes match</source>
        <translation>没有匹配的镜次</translation>
    </message>
    <message>
        <source>Try a shorter search or fewer filters.</source>
        <translation>请缩短搜索内容或减少筛选条件。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Takes that you move to the bin stay here until you empty it.</source>
        <translation>移到回收站的镜次会保留在此处，直到您清空回收站。</translation>
    </message>
    <message>
        <source>Back to your takes</source>
        <translation>返回镜次</translation>
    </message>
    <message>
        <source>Describe a shot and press Generate. Every take appears here.</source>
        <translation>描述一个镜头，然后按“生成”。所有镜次都会显示在这里。</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>还没有镜次</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>For all projects</source>
        <translation>用于所有项目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>No shot has a clip yet.</source>
        <translation>还没有镜头有片段。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s) to…</source>
        <translation>
            <numerusform>导出 %n 个片段到…</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting clip {n} of {count}, {percent} %…</source>
        <translation>正在导出片段（{n}/{count}，{percent} %）…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Export details</source>
        <translation>导出详情</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s).</source>
        <translation>
            <numerusform>已导出 %n 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s) with {files}.</source>
        <translation>
            <numerusform>已导出 %n 个片段及 {files}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First take used, none chosen: %n shot(s).</source>
        <translation>
            <numerusform>未选定镜次，使用首个镜次：%n 个镜头。</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t export everything: {why}.</source>
        <translation>无法导出全部内容：{why}。</translation>
    </message>
    <message>
        <source>{line}. Take {n}: {text}</source>
        <translation>{line}. 镜次 {n}：{text}</translation>
    </message>
    <message>
        <source>{line}. Shot {n}: {text}</source>
        <translation>{line}. 镜头 {n}：{text}</translation>
    </message>
    <message>
        <source>no clip yet, its place stays empty</source>
        <translation>还没有片段，位置留空</translation>
    </message>
    <message>
        <source>take {own} of {whole} used, none is chosen</source>
        <translation>使用第 {own} 镜次（共 {whole}），均未选定</translation>
    </message>
    <message>
        <source>file not found, its place stays empty</source>
        <translation>未找到文件，其位置留空</translation>
    </message>
    <message>
        <source>not copied, its place stays empty: {why}</source>
        <translation>未复制，其位置留空：{why}</translation>
    </message>
    <message>
        <source>unknown duration, its place stays empty</source>
        <translation>时长未知，其位置留空</translation>
    </message>
    <message>
        <source>another shot has this number too</source>
        <translation>另有镜头使用此编号</translation>
    </message>
    <message>
        <source>{own} frames per second, the timeline has {whole}</source>
        <translation>每秒 {own} 帧，时间线为 {whole}</translation>
    </message>
    <message>
        <source>{own} pixels, the timeline has {whole}</source>
        <translation>{own} 像素，时间线为 {whole}</translation>
    </message>
    <message>
        <source>not in the EDL, which has 999 events at most</source>
        <translation>未加入 EDL（EDL 最多 999 个事件）</translation>
    </message>
    <message>
        <source>Export canceled.</source>
        <translation>已取消导出。</translation>
    </message>
    <message>
        <source>No clips to export</source>
        <translation>没有可导出的片段</translation>
    </message>
    <message numerus="yes">
        <source>Without a clip: %n shot(s).</source>
        <translation>
            <numerusform>无片段：%n 个镜头。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the timeline: %n clip(s) of unknown duration.</source>
        <translation>
            <numerusform>未加入时间线：%n 个时长未知的片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many for the EDL: the last %n shot(s).</source>
        <translation>
            <numerusform>超出 EDL 上限：最后 %n 个镜头。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips can&apos;t become one MP4.</source>
        <translation>这些片段无法合成为一个 MP4。</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t export %n clip(s): {why}.</source>
        <translation>
            <numerusform>无法导出 %n 个片段：{why}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>The cut as one MP4</source>
        <translation>剪辑合成为一个 MP4</translation>
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
        <translation>Premiere Pro、Media Composer、OpenShot。名称仅限 ASCII。</translation>
    </message>
    <message>
        <source>Prompts, settings and cost for a spreadsheet</source>
        <translation>用于电子表格的提示词、设置和费用</translation>
    </message>
    <message>
        <source>Without encoding: possible when all clips are of one kind</source>
        <translation>无需重新编码：所有片段类型相同时可用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Last folder: {folder}</source>
        <translation>上次的文件夹：{folder}</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s)</source>
        <translation>
            <numerusform>导出 %n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips are copied. Write these files next to them:</source>
        <translation>片段会被复制。同时在旁边写入以下文件：</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Couldn&apos;t open the folder</source>
        <translation>无法打开文件夹</translation>
    </message>
    <message>
        <source>Couldn&apos;t open another app</source>
        <translation>无法打开其他应用</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the frame</source>
        <translation>无法保存帧</translation>
    </message>
    <message>
        <source>Frame saved</source>
        <translation>帧已保存</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the settings file</source>
        <translation>无法保存设置文件</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n settings file(s)</source>
        <translation>
            <numerusform>已保存 %n 个设置文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renamed %n clip(s)</source>
        <translation>
            <numerusform>已重命名 %n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) not renamed: {why}.</source>
        <translation>
            <numerusform>%n 个片段未重命名：{why}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>移除筛选条件“%1”</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Starred only</source>
        <translation>仅加星标</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>Filter by model</source>
        <translation>按模型筛选</translation>
    </message>
    <message>
        <source>Filter by aspect ratio</source>
        <translation>按宽高比筛选</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>按标签筛选</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>按日期筛选</translation>
    </message>
    <message>
        <source>Imported only</source>
        <translation>仅已导入</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>All aspect ratios</source>
        <translation>所有宽高比</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>所有镜次</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>自定义范围</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>回收站（%1）</translation>
    </message>
    <message>
        <source>Leave the bin</source>
        <translation>离开回收站</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
</context>
<context>
    <name>FinalButton</name>
    <message>
        <source>Draft too old</source>
        <translation>草稿已过期</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>No matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>PiAPI makes the clips and bills your PiAPI account. Checking a key is free.</source>
        <translation>PiAPI 制作片段，并向您的 PiAPI 账户收费。检查密钥免费。</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>检查密钥</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Key check result</source>
        <translation>密钥检查结果</translation>
    </message>
    <message>
        <source>Where do I get a key?</source>
        <translation>从哪里获取密钥？</translation>
    </message>
    <message>
        <source>All models and prices</source>
        <translation>所有模型和价格</translation>
    </message>
    <message>
        <source>Stored in {store}, never in a file.</source>
        <translation>存储于 {store}，绝不写入文件。</translation>
    </message>
    <message>
        <source>No keychain found, so your key is forgotten when you quit.</source>
        <translation>未找到钥匙串，退出后您的密钥会被清除。</translation>
    </message>
    <message>
        <source>Paste your PiAPI key</source>
        <translation>粘贴您的 PiAPI 密钥</translation>
    </message>
    <message>
        <source>Checking your key. This is free.</source>
        <translation>正在检查您的密钥。此操作免费。</translation>
    </message>
    <message>
        <source>Your key works. Balance {balance}. Stored in {place}.</source>
        <translation>您的密钥有效。余额 {balance}。存储于 {place}。</translation>
    </message>
    <message>
        <source>Make short clips from text and pictures. Pay per second.</source>
        <translation>用文字和图片制作短片。按秒付费。</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>先试用</translation>
    </message>
    <message>
        <source>Everything works, nothing is charged. Sample clips are drawn on this computer.</source>
        <translation>所有功能均可使用，不会扣费。示例片段在此电脑上绘制。</translation>
    </message>
    <message>
        <source>What a clip costs ({n} s, 720p, sound)</source>
        <translation>片段价格（{n} 秒、720p、含声音）</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Ready to make clips</source>
        <translation>可以开始制作片段了</translation>
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
        <translation>{n} 字节</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/秒</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/秒</translation>
    </message>
    <message>
        <source>{price} per clip</source>
        <translation>每个片段 {price}</translation>
    </message>
    <message>
        <source>{price} per picture</source>
        <translation>每张图片 {price}</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>{price} 起</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in Qt&apos;s letters, such as 22 Nov 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message numerus="yes">
        <source>%n queued take(s) canceled. Nothing was sent or charged.</source>
        <translation>
            <numerusform>已取消 %n 个排队中的镜次。未发送，未扣费。</numerusform>
        </translation>
    </message>
    <message>
        <source>PiAPI never confirmed a take with these settings. You may have been charged {lost}, and we are still checking. If you generate now, you may pay twice.</source>
        <translation>PiAPI 一直未确认一个设置相同的镜次。您可能已被扣费 {lost}，我们仍在检查。如果现在生成，您可能会重复付费。</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>仍要生成（{total}）</translation>
    </message>
    <message>
        <source>A take just like this isn&apos;t confirmed</source>
        <translation>有一个完全相同的镜次未确认</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n 个镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes} at {total}. We ask before spending more than {limit} at once. You can change this limit in Settings.</source>
        <translation>{takes}，共 {total}。单次支出超过 {limit} 时我们会先询问。您可以在设置中更改此限额。</translation>
    </message>
    <message>
        <source>Generate for {total}?</source>
        <translation>以 {total} 生成？</translation>
    </message>
    <message>
        <source>{takes} of {shots}.</source>
        <translation>{shots}，共 {takes}。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 个镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate ({total})</source>
        <translation>生成（{total}）</translation>
    </message>
    <message>
        <source>This take was made without it: “{style}”.</source>
        <translation>此镜次生成时未加风格：“{style}”。</translation>
    </message>
    <message>
        <source>Settings of {project}</source>
        <translation>{project} 的设置</translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)?</source>
        <translation>
            <numerusform>制作 %n 个终稿？</numerusform>
        </translation>
    </message>
    <message>
        <source>PiAPI uses only the drafts. Days left for the oldest: {days}.</source>
        <translation>PiAPI 只使用草稿。最早的草稿剩余天数：{days}。</translation>
    </message>
    <message>
        <source>Make the finals ({total})</source>
        <translation>制作终稿（{total}）</translation>
    </message>
    <message>
        <source>A reference was deleted</source>
        <translation>有参考被删除</translation>
    </message>
    <message>
        <source>Balance {now}, afterwards about {after}.</source>
        <translation>余额 {now}，之后约 {after}。</translation>
    </message>
    <message>
        <source>Balance {now}, too low by {short}.</source>
        <translation>余额 {now}，还差 {short}。</translation>
    </message>
    <message>
        <source>Left of today&apos;s budget afterwards: {left}.</source>
        <translation>之后今日预算剩余：{left}。</translation>
    </message>
    <message>
        <source>Left of this month&apos;s budget afterwards: {left}.</source>
        <translation>之后本月预算剩余：{left}。</translation>
    </message>
    <message>
        <source>Left of the budget of {project} afterwards: {left}.</source>
        <translation>之后 {project} 的预算剩余：{left}。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) queued</source>
        <translation>
            <numerusform>已将 %n 个镜次加入队列</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} is listed for PiAPI, but nobody has confirmed that it works this way. It may be refused, and a failed take may be charged.</source>
        <translation>{model} 已列入 PiAPI，但尚无人确认可以这样使用。请求可能被拒绝，失败的镜次也可能扣费。</translation>
    </message>
    <message>
        <source>Untested on PiAPI</source>
        <translation>未在 PiAPI 上测试</translation>
    </message>
    <message>
        <source>Generate without a known price?</source>
        <translation>价格未知，仍要生成？</translation>
    </message>
    <message>
        <source>We don&apos;t know what PiAPI charges for these settings. You see the price once PiAPI names it, and by then it is spent.</source>
        <translation>我们不知道 PiAPI 对这些设置的扣费金额。PiAPI 告知后您才能看到价格，届时费用已经支出。</translation>
    </message>
    <message>
        <source>Generate (price unknown)</source>
        <translation>生成（价格未知）</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Add to shot {n}</source>
        <translation>添加到镜头 {n}</translation>
    </message>
    <message>
        <source>You changed the prompt, so it makes a new shot. Shot {n} stays as it is.</source>
        <translation>提示词已更改，将生成新镜头。镜头 {n} 保持不变。</translation>
    </message>
</context>
<context>
    <name>ImportShotsDialog</name>
    <message>
        <source>Import shots</source>
        <translation>导入镜头</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{name}. Too long to edit here</source>
        <translation>{name}。过长，无法在此编辑</translation>
    </message>
    <message>
        <source>{problem} The shots below are still from {name}.</source>
        <translation>{problem} 下面的镜头仍来自 {name}。</translation>
    </message>
    <message>
        <source>{name}, {encoding}</source>
        <translation>{name}，{encoding}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>添加 %n 个镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>Add shots</source>
        <translation>添加镜头</translation>
    </message>
    <message>
        <source>Shots as text</source>
        <translation>镜头文本</translation>
    </message>
    <message>
        <source>Paste your shots here, or drop a file</source>
        <translation>在此粘贴镜头，或拖放文件</translation>
    </message>
    <message>
        <source>Import shots into {project}</source>
        <translation>将镜头导入 {project}</translation>
    </message>
    <message>
        <source>One prompt a line, or a table with columns such as Prompt, Model and Duration. CSV, TSV, text and Fountain files work too.</source>
        <translation>每行一个提示词，或包含“提示词”“模型”“时长”等列的表格。也支持 CSV、TSV、文本和 Fountain 文件。</translation>
    </message>
    <message>
        <source>Your shots appear here, with the price of each</source>
        <translation>您的镜头及各自的价格会显示在此处</translation>
    </message>
    <message>
        <source>Adding shots is free</source>
        <translation>添加镜头是免费的</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Shot {n} has no clip on this computer.</source>
        <translation>镜头 {n} 在此电脑上没有片段。</translation>
    </message>
    <message>
        <source>The clip of shot {n} isn&apos;t an MP4.</source>
        <translation>镜头 {n} 的片段不是 MP4。</translation>
    </message>
    <message>
        <source>The clip of shot {n} is damaged.</source>
        <translation>镜头 {n} 的片段已损坏。</translation>
    </message>
    <message>
        <source>The clip of shot {n} is a fragmented MP4, as for streaming.</source>
        <translation>镜头 {n} 的片段是分段式 MP4（如用于流媒体）。</translation>
    </message>
    <message>
        <source>The clip of shot {n} is encrypted.</source>
        <translation>镜头 {n} 的片段已加密。</translation>
    </message>
    <message>
        <source>With shot {n} the film is too long.</source>
        <translation>加上镜头 {n} 后影片过长。</translation>
    </message>
    <message>
        <source>The clip of shot {n} was trimmed by another app, which left hidden frames in it.</source>
        <translation>镜头 {n} 的片段被其他应用修剪过，其中留有隐藏的帧。</translation>
    </message>
    <message>
        <source>The frames of shot {n} have times that don&apos;t fit the other clips.</source>
        <translation>镜头 {n} 的帧时间与其他片段不匹配。</translation>
    </message>
    <message>
        <source>The in and out points of shot {n} are outside its clip.</source>
        <translation>镜头 {n} 的入点和出点超出其片段范围。</translation>
    </message>
    <message>
        <source>Shot {n} doesn&apos;t begin at a keyframe.</source>
        <translation>镜头 {n} 未从关键帧开始。</translation>
    </message>
    <message>
        <source>Shot {n} ends at a frame that needs later frames.</source>
        <translation>镜头 {n} 结束处的帧需要后面的帧。</translation>
    </message>
    <message>
        <source>Shot {n} has another video codec than most clips.</source>
        <translation>镜头 {n} 的视频编解码器与多数片段不同。</translation>
    </message>
    <message>
        <source>Shot {n} has another size than most clips.</source>
        <translation>镜头 {n} 的尺寸与多数片段不同。</translation>
    </message>
    <message>
        <source>Shot {n} is rotated differently.</source>
        <translation>镜头 {n} 的旋转方向不同。</translation>
    </message>
    <message>
        <source>Shot {n} was encoded with other settings than most clips.</source>
        <translation>镜头 {n} 的编码设置与多数片段不同。</translation>
    </message>
    <message>
        <source>Shot {n} has another sound format than most clips.</source>
        <translation>镜头 {n} 的声音格式与多数片段不同。</translation>
    </message>
    <message>
        <source>Shot {n} has no sound, other clips have.</source>
        <translation>镜头 {n} 没有声音，而其他片段有。</translation>
    </message>
    <message>
        <source>The sound of shot {n} is much shorter than its picture.</source>
        <translation>镜头 {n} 的声音比画面短很多。</translation>
    </message>
    <message>
        <source>Nearest: frame {a}.</source>
        <translation>最近：第 {a} 帧。</translation>
    </message>
    <message>
        <source>Nearest: frame {a} or {b}.</source>
        <translation>最近：第 {a} 帧或第 {b} 帧。</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Waiting for your keychain</source>
        <translation>正在等待您的钥匙串</translation>
    </message>
    <message>
        <source>Enter your key first.</source>
        <translation>请先输入密钥。</translation>
    </message>
    <message>
        <source>No key to check.</source>
        <translation>没有可检查的密钥。</translation>
    </message>
    <message>
        <source>We couldn&apos;t check your key, so we didn&apos;t save it. Try again.</source>
        <translation>无法检查您的密钥，因此未保存。请重试。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>memory until you quit</source>
        <translation>内存，直到您退出</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>请先粘贴密钥。</translation>
    </message>
    <message>
        <source>That key looks too long ({n} characters).</source>
        <translation>该密钥似乎过长（{n} 个字符）。</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks. Copy it again.</source>
        <translation>密钥不含空格或换行。请重新复制。</translation>
    </message>
    <message>
        <source>Remove the quotation marks around the key.</source>
        <translation>请移除密钥两侧的引号。</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and symbols. Copy it again.</source>
        <translation>密钥只含普通字母、数字和符号。请重新复制。</translation>
    </message>
    <message>
        <source>That key looks too short. Copy all of it.</source>
        <translation>该密钥似乎过短。请复制完整的密钥。</translation>
    </message>
    <message>
        <source>PIAPI_API_KEY is ignored: {why}</source>
        <translation>已忽略 PIAPI_API_KEY：{why}</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>{where} isn&apos;t available, so your key is forgotten when you quit.</source>
        <translation>{where} 不可用，退出后您的密钥会被清除。</translation>
    </message>
    <message>
        <source>{where} doesn&apos;t respond. Unlock it, or use the key for this session only.</source>
        <translation>{where} 没有响应。请将其解锁，或仅在本次会话中使用该密钥。</translation>
    </message>
    <message>
        <source>{where} refused access. Nothing in it was changed.</source>
        <translation>{where} 拒绝了访问。其中的内容未更改。</translation>
    </message>
    <message>
        <source>{where} didn&apos;t store the key, so it works for this session only.</source>
        <translation>{where} 未能存储密钥，因此密钥仅用于本次会话。</translation>
    </message>
    <message>
        <source>Your key is no longer in {where}. Enter it again.</source>
        <translation>您的密钥已不在 {where} 中。请重新输入。</translation>
    </message>
    <message>
        <source>The key is too long for a keychain, so it works for this session only.</source>
        <translation>密钥过长，无法存入钥匙串，因此仅用于本次会话。</translation>
    </message>
    <message>
        <source>The entry in {where} isn&apos;t a key. Enter your key again.</source>
        <translation>{where} 中的条目不是密钥。请重新输入您的密钥。</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Your key loads when it responds.</source>
        <translation>正在等待您的钥匙串。它响应后将加载您的密钥。</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}.</source>
        <translation>密钥有效。余额 {balance}。</translation>
    </message>
    <message>
        <source>{where} is locked. Unlock it and try again.</source>
        <translation>{where} 已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Your key loads when you unlock it.</source>
        <translation>正在等待您的钥匙串。解锁后将加载您的密钥。</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>PiAPI key</source>
        <translation>PiAPI 密钥</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>粘贴您的密钥</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>显示密钥</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Restart for the new size?</source>
        <translation>重新启动以使用新大小？</translation>
    </message>
    <message>
        <source>Restart for the new language?</source>
        <translation>重新启动以使用新语言？</translation>
    </message>
    <message>
        <source>A restart takes a second. Sent takes keep rendering. Nothing is sent twice.</source>
        <translation>重新启动只需片刻。已发送的镜次会继续渲染，不会重复发送。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>If you quit, takes keep rendering at PiAPI and download next time you open Sora Desktop. Nothing is paid twice.</source>
        <translation>退出后，镜次会在 PiAPI 继续渲染，并在您下次打开 Sora Desktop 时下载。不会重复付费。</translation>
    </message>
    <message>
        <source>Takes in progress</source>
        <translation>进行中的镜次</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n 个镜次进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray, or quit? If you quit, takes keep rendering at PiAPI and download next time you open Sora Desktop. Nothing is paid twice.</source>
        <translation>在托盘中继续运行，还是退出？退出后，镜次会在 PiAPI 继续渲染，并在您下次打开 Sora Desktop 时下载。不会重复付费。</translation>
    </message>
    <message>
        <source>Always do this (change it in Settings)</source>
        <translation>始终如此（可在设置中更改）</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>保留在托盘中</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not moved: unfinished, may be charged</source>
        <translation>
            <numerusform>%n 个镜次未移动：未完成，可能会扣费</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {kept} kept, take {other} moved to the bin</source>
        <translation>已保留镜次 {kept}，镜次 {other} 已移到回收站</translation>
    </message>
    <message>
        <source>Take {kept} of shot {shot} kept, take {other} of shot {left} in the bin</source>
        <translation>已保留镜头 {shot} 的镜次 {kept}，镜头 {left} 的镜次 {other} 在回收站中</translation>
    </message>
    <message>
        <source>The final of shot {n} replaced its draft in the cut</source>
        <translation>镜头 {n} 的终稿已替换剪辑中的草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will move to the system trash.</source>
        <translation>
            <numerusform>%n 个文件（%1）将移到系统回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their cost (%1) stays in your totals.</source>
        <translation>此操作无法撤销。其费用（%1）仍计入您的总额。</translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin (%n take(s))?</source>
        <translation>
            <numerusform>清空回收站（%n 个镜次）？</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>清空回收站</translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message numerus="yes">
        <source>Tags of %n take(s) changed</source>
        <translation>
            <numerusform>已更改 %n 个镜次的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Note of take %1 changed</source>
        <translation>已更改镜次 %1 的备注</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to bin</source>
        <translation>
            <numerusform>已将 %n 个镜次移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) restored</source>
        <translation>
            <numerusform>已恢复 %n 个镜次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) starred</source>
        <translation>
            <numerusform>已为 %n 个镜次加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>已移除 %n 个星标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link to a picture, clip or sound</source>
        <translation>图片、片段或声音的链接</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <translation>图片链接</translation>
    </message>
    <message>
        <source>Use link</source>
        <translation>使用链接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>PiAPI opens the link itself, so it must be public and stay there until the clip is ready. JPEG, PNG or WebP, up to 10 MB. The picture isn&apos;t cropped.</source>
        <translation>链接由 PiAPI 直接打开，因此必须公开，并在片段就绪前保持有效。支持 JPEG、PNG 或 WebP，最大 10 MB。图片不会被裁剪。</translation>
    </message>
    <message>
        <source>A link to a clip or sound ends in .mp4, .mov, .mp3 or .wav.</source>
        <translation>片段或声音的链接以 .mp4、.mov、.mp3 或 .wav 结尾。</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>Shots</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
</context>
<context>
    <name>LostTakes</name>
    <message>
        <source>Was this take never made?</source>
        <translation>此镜次确实未生成？</translation>
    </message>
    <message>
        <source>We stop searching for this take and no longer count its %1 as spent. Only do this if PiAPI shows neither the take nor a charge.</source>
        <translation>我们将停止查找此镜次，并且不再将其 %1 计入支出。仅当 PiAPI 既未显示该镜次也未显示扣费时才这样做。</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translation>从未生成</translation>
    </message>
    <message>
        <source>Send this take again?</source>
        <translation>再次发送此镜次？</translation>
    </message>
    <message>
        <source>PiAPI never confirmed the first one. You may have been charged {first}. If it appears later, you have paid for two takes. Checking your account first is free.</source>
        <translation>PiAPI 一直未确认第一个镜次。您可能已被扣费 {first}。如果它之后出现，您就为两个镜次付了费。先检查您的账户是免费的。</translation>
    </message>
    <message>
        <source>Send again ({price}, may be charged twice)</source>
        <translation>再次发送（{price}，可能重复扣费）</translation>
    </message>
    <message>
        <source>I understand I may pay twice</source>
        <translation>我了解可能会重复付费</translation>
    </message>
    <message>
        <source>The first take was found</source>
        <translation>已找到第一个镜次</translation>
    </message>
    <message>
        <source>Nothing was sent twice</source>
        <translation>没有重复发送</translation>
    </message>
    <message>
        <source>The lost take was found</source>
        <translation>已找到丢失的镜次</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. Nothing was changed.</source>
        <translation>无法保存。未更改任何内容。</translation>
    </message>
    <message>
        <source>Another take already uses this task.</source>
        <translation>此任务已属于另一个镜次。</translation>
    </message>
    <message>
        <source>The take stays as it is.</source>
        <translation>镜次保持原样。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sora Desktop – demo</source>
        <translation>Sora Desktop – 演示</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>A red kite climbs over winter dunes, low sun, slow push in</source>
        <translation>红鸢飞越冬日沙丘，低垂的太阳，镜头缓慢推近</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>您的片段在这里播放</translation>
    </message>
    <message>
        <source>Generate one or pick a take.</source>
        <translation>生成一个，或选择一个镜次。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Shot {n}, {time}</source>
        <translation>镜头 {n}，{time}</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>镜次 {n}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Paste your PiAPI key.</source>
        <translation>请粘贴您的 PiAPI 密钥。</translation>
    </message>
    <message>
        <source>{model} is no longer available</source>
        <translation>{model} 已不可用</translation>
    </message>
    <message>
        <source>{switch}</source>
        <translation>{switch}</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>未扣费。</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>项目设置</translation>
    </message>
    <message>
        <source>Already paid ({price}).</source>
        <translation>已付费（{price}）。</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: unknown issuer</source>
        <translation>无法验证 PiAPI 的身份：颁发者未知</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued PiAPI&apos;s certificate. Company proxies cause this. Nothing was sent.</source>
        <translation>此电脑不认识 PiAPI 证书的颁发者。公司代理会导致这种情况。未发送任何内容。</translation>
    </message>
    <message>
        <source>On a company network, add its CA certificate in Settings. Elsewhere, don&apos;t trust this network.</source>
        <translation>在公司网络中，请在设置中添加其 CA 证书。否则，请勿信任此网络。</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: expired certificate</source>
        <translation>无法验证 PiAPI 的身份：证书已过期</translation>
    </message>
    <message>
        <source>PiAPI&apos;s certificate has expired, or this computer&apos;s clock is ahead. Nothing was sent.</source>
        <translation>PiAPI 的证书已过期，或此电脑的时钟过快。未发送任何内容。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, PiAPI must renew its certificate.</source>
        <translation>请检查此电脑的日期和时间。如果正确，则需由 PiAPI 更新证书。</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: certificate not valid yet</source>
        <translation>无法验证 PiAPI 的身份：证书尚未生效</translation>
    </message>
    <message>
        <source>PiAPI&apos;s certificate isn&apos;t valid yet. This computer&apos;s clock is probably behind. Nothing was sent.</source>
        <translation>PiAPI 的证书尚未生效。此电脑的时钟可能过慢。未发送任何内容。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>请检查此电脑的日期和时间。</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: wrong site</source>
        <translation>无法验证 PiAPI 的身份：网站不符</translation>
    </message>
    <message>
        <source>The certificate belongs to another site, not to PiAPI. Nothing was sent.</source>
        <translation>该证书属于其他网站，而非 PiAPI。未发送任何内容。</translation>
    </message>
    <message>
        <source>You may need to sign in to this network first. If not, check the API address and proxy in Settings.</source>
        <translation>您可能需要先登录此网络。如果不是，请检查设置中的 API 地址和代理。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your takes, so nothing is sent. {reason}</source>
        <translation>无法保存您的镜次，因此不会发送任何内容。{reason}</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the log</source>
        <translation>无法写入日志</translation>
    </message>
    <message>
        <source>Free up space on this disk. Queued takes then continue automatically.</source>
        <translation>请在此磁盘上腾出空间。之后排队中的镜次会自动继续。</translation>
    </message>
    <message>
        <source>The data folder isn&apos;t writable</source>
        <translation>数据文件夹不可写</translation>
    </message>
    <message>
        <source>Free up space on this disk, then save your settings again.</source>
        <translation>请在此磁盘上腾出空间，然后重新保存设置。</translation>
    </message>
    <message>
        <source>Free up space on this disk.</source>
        <translation>请在此磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link isn&apos;t a web address.</source>
        <translation>PiAPI 已完成该镜次，但其链接不是网址。</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link contains a user name.</source>
        <translation>PiAPI 已完成该镜次，但其链接包含用户名。</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link isn&apos;t https.</source>
        <translation>PiAPI 已完成该镜次，但其链接不是 https。</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link leads into a private network.</source>
        <translation>PiAPI 已完成该镜次，但其链接指向专用网络。</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link leads in circles.</source>
        <translation>PiAPI 已完成该镜次，但其链接循环跳转。</translation>
    </message>
    <message>
        <source>The link isn&apos;t a web address.</source>
        <translation>该链接不是网址。</translation>
    </message>
    <message>
        <source>The link contains a user name.</source>
        <translation>该链接包含用户名。</translation>
    </message>
    <message>
        <source>The link isn&apos;t https.</source>
        <translation>该链接不是 https。</translation>
    </message>
    <message>
        <source>The link leads into a private network, which PiAPI can&apos;t reach.</source>
        <translation>该链接指向专用网络，PiAPI 无法访问。</translation>
    </message>
    <message>
        <source>The link leads in circles.</source>
        <translation>该链接循环跳转。</translation>
    </message>
    <message>
        <source>The link needs a login. PiAPI can only open public links.</source>
        <translation>该链接需要登录。PiAPI 只能打开公开链接。</translation>
    </message>
    <message>
        <source>There&apos;s no file behind the link.</source>
        <translation>该链接没有对应的文件。</translation>
    </message>
    <message>
        <source>The link doesn&apos;t lead to a JPEG, PNG or WebP picture.</source>
        <translation>该链接指向的不是 JPEG、PNG 或 WebP 图片。</translation>
    </message>
    <message>
        <source>The picture behind the link is larger than 10 MB.</source>
        <translation>该链接的图片超过 10 MB。</translation>
    </message>
    <message>
        <source>The model can&apos;t use this kind of picture behind the link. It takes {kinds}.</source>
        <translation>模型无法使用该链接的此类图片。支持 {kinds}。</translation>
    </message>
    <message>
        <source>The picture behind the link is too small. The model needs at least {least} pixels on each side.</source>
        <translation>该链接的图片太小。模型要求每边至少 {least} 像素。</translation>
    </message>
    <message>
        <source>The picture behind the link is too large. The model takes up to {most} pixels on each side.</source>
        <translation>该链接的图片太大。模型每边最多支持 {most} 像素。</translation>
    </message>
    <message>
        <source>The model can&apos;t use the aspect ratio of the picture behind the link. It takes {narrowest} to {widest}.</source>
        <translation>模型无法使用该链接图片的宽高比。须在 {narrowest} 到 {widest} 之间。</translation>
    </message>
    <message>
        <source>We couldn&apos;t open the link. Check it in your browser.</source>
        <translation>无法打开该链接。请在浏览器中检查。</translation>
    </message>
    <message>
        <source>The clip or sound behind the link is shorter than {shortest} s.</source>
        <translation>该链接的片段或声音短于 {shortest} 秒。</translation>
    </message>
    <message>
        <source>The clip or sound behind the link is longer than {longest} s.</source>
        <translation>该链接的片段或声音超过 {longest} 秒。</translation>
    </message>
    <message>
        <source>We couldn&apos;t read how long the clip or sound behind the link is.</source>
        <translation>无法读取该链接的片段或声音的时长。</translation>
    </message>
    <message>
        <source>The clip behind the link is longer now, so it would cost more.</source>
        <translation>该链接的片段现在更长，费用会更高。</translation>
    </message>
    <message>
        <source>A clip you put in is longer than was noted, so it would cost more.</source>
        <translation>放入的片段比记录的更长，费用会更高。</translation>
    </message>
    <message>
        <source>The link doesn&apos;t lead to a clip or sound. The model takes {kinds}.</source>
        <translation>该链接指向的不是片段或声音。模型支持 {kinds}。</translation>
    </message>
    <message>
        <source>The file behind the link is larger than {size}.</source>
        <translation>该链接的文件超过 {size}。</translation>
    </message>
    <message>
        <source>The model can&apos;t use this kind of file behind the link. It takes {kinds}.</source>
        <translation>模型无法使用该链接的此类文件。支持 {kinds}。</translation>
    </message>
    <message>
        <source>The draft is over 6 days old, and PiAPI keeps drafts for 7 days.</source>
        <translation>草稿已超过 6 天，而 PiAPI 只保留草稿 7 天。</translation>
    </message>
    <message>
        <source>PiAPI doesn&apos;t know this draft.</source>
        <translation>PiAPI 找不到此草稿。</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t finished this draft, or it failed.</source>
        <translation>PiAPI 尚未完成此草稿，或者它已失败。</translation>
    </message>
    <message>
        <source>No PiAPI key</source>
        <translation>没有 PiAPI 密钥</translation>
    </message>
    <message>
        <source>Takes need a PiAPI key.</source>
        <translation>镜次需要 PiAPI 密钥。</translation>
    </message>
    <message>
        <source>PiAPI refused your key</source>
        <translation>PiAPI 拒绝了您的密钥</translation>
    </message>
    <message>
        <source>It&apos;s wrong, revoked, or from a closed account.</source>
        <translation>密钥有误、已被撤销，或来自已关闭的账户。</translation>
    </message>
    <message>
        <source>Paste a new key from your PiAPI workspace. Queued takes continue afterwards.</source>
        <translation>请从您的 PiAPI 工作区粘贴新密钥。之后排队中的镜次会继续。</translation>
    </message>
    <message>
        <source>PiAPI blocked this account</source>
        <translation>PiAPI 封锁了此账户</translation>
    </message>
    <message>
        <source>Your plan or balance doesn&apos;t allow this. Nothing more is sent for now. Sent takes keep rendering.</source>
        <translation>您的套餐或余额不支持此操作。暂时不再发送。已发送的镜次会继续渲染。</translation>
    </message>
    <message>
        <source>Check your PiAPI account, then try again (free).</source>
        <translation>请检查您的 PiAPI 账户，然后重试（免费）。</translation>
    </message>
    <message>
        <source>Balance too low</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>PiAPI couldn&apos;t reserve the cost of this take.</source>
        <translation>PiAPI 无法预留此镜次的费用。</translation>
    </message>
    <message>
        <source>Top up at PiAPI. If your balance is high enough, edit the prompt instead.</source>
        <translation>请在 PiAPI 充值。如果余额充足，请改为编辑提示词。</translation>
    </message>
    <message>
        <source>Blocked by moderation</source>
        <translation>被审核拦截</translation>
    </message>
    <message>
        <source>A content check stopped this take.</source>
        <translation>内容检查拦下了此镜次。</translation>
    </message>
    <message>
        <source>Edit the prompt. Real people, brands, violence and nudity are blocked most often.</source>
        <translation>请编辑提示词。真实人物、品牌、暴力和裸露最常被拦截。</translation>
    </message>
    <message>
        <source>PiAPI no longer offers this model.</source>
        <translation>PiAPI 不再提供此模型。</translation>
    </message>
    <message>
        <source>PiAPI is busy</source>
        <translation>PiAPI 繁忙</translation>
    </message>
    <message>
        <source>Too many takes are running, on your account or at PiAPI.</source>
        <translation>您的账户或 PiAPI 上正在运行的镜次过多。</translation>
    </message>
    <message>
        <source>Retrying automatically.</source>
        <translation>正在自动重试。</translation>
    </message>
    <message>
        <source>PiAPI has a problem</source>
        <translation>PiAPI 出现问题</translation>
    </message>
    <message>
        <source>PiAPI returns errors.</source>
        <translation>PiAPI 返回错误。</translation>
    </message>
    <message>
        <source>We can&apos;t reach PiAPI.</source>
        <translation>无法连接到 PiAPI。</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity</source>
        <translation>无法验证 PiAPI 的身份</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>连接不安全，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>On a company network, add its CA certificate in Settings. Elsewhere, check this computer&apos;s clock.</source>
        <translation>在公司网络中，请在设置中添加其 CA 证书。否则，请检查此电脑的时钟。</translation>
    </message>
    <message>
        <source>The proxy blocked the connection</source>
        <translation>代理阻止了连接</translation>
    </message>
    <message>
        <source>Your proxy refused or didn&apos;t respond.</source>
        <translation>您的代理拒绝连接或没有响应。</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>请检查设置中的代理。</translation>
    </message>
    <message>
        <source>This network needs you to sign in</source>
        <translation>此网络需要您登录</translation>
    </message>
    <message>
        <source>A sign-in page came up instead of PiAPI.</source>
        <translation>出现的是登录页面，而不是 PiAPI。</translation>
    </message>
    <message>
        <source>Open a web page and sign in to the network. Takes then continue automatically.</source>
        <translation>请打开一个网页并登录网络。之后镜次会自动继续。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the clip.</source>
        <translation>无法保存片段。</translation>
    </message>
    <message>
        <source>Free up space, or choose another folder. The download then continues automatically (free).</source>
        <translation>请腾出空间，或选择其他文件夹。之后会自动继续下载（免费）。</translation>
    </message>
    <message>
        <source>Clips folder not found</source>
        <translation>未找到片段文件夹</translation>
    </message>
    <message>
        <source>It was moved or unplugged, or it isn&apos;t writable.</source>
        <translation>它已被移动或断开连接，或者不可写。</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder. The download then continues automatically (free).</source>
        <translation>请将其恢复，或选择其他文件夹。之后会自动继续下载（免费）。</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>未找到文件</translation>
    </message>
    <message>
        <source>The clip was moved or deleted outside Sora Desktop.</source>
        <translation>该片段在 Sora Desktop 之外被移动或删除。</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again while PiAPI still has it (free).</source>
        <translation>请将其放回原处，或趁 PiAPI 尚有保留时重新获取（免费）。</translation>
    </message>
    <message>
        <source>Another app is using the file</source>
        <translation>其他应用正在使用该文件</translation>
    </message>
    <message>
        <source>The clip is downloaded, but a virus scanner or another app keeps us from renaming it.</source>
        <translation>片段已下载，但杀毒软件或其他应用导致无法重命名。</translation>
    </message>
    <message>
        <source>The download isn&apos;t a video</source>
        <translation>下载的文件不是视频</translation>
    </message>
    <message>
        <source>PiAPI sent a damaged file, or one of another type.</source>
        <translation>PiAPI 发送的文件已损坏或类型不符。</translation>
    </message>
    <message>
        <source>Fetch it again (free).</source>
        <translation>请重新获取（免费）。</translation>
    </message>
    <message>
        <source>Download link expired</source>
        <translation>下载链接已过期</translation>
    </message>
    <message>
        <source>Fetch it again (free) to ask PiAPI for a new link. Without one, the clip is lost.</source>
        <translation>请重新获取（免费），向 PiAPI 索取新链接。没有新链接，片段就会丢失。</translation>
    </message>
    <message>
        <source>PiAPI sent no download link</source>
        <translation>PiAPI 未发送下载链接</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but sent no clip.</source>
        <translation>PiAPI 已完成该镜次，但未发送片段。</translation>
    </message>
    <message>
        <source>PiAPI can&apos;t find this take</source>
        <translation>PiAPI 找不到此镜次</translation>
    </message>
    <message>
        <source>The account of your key has no task with this ID.</source>
        <translation>您的密钥所属账户中没有此 ID 的任务。</translation>
    </message>
    <message>
        <source>Use the key of the account that made the take, then check again (free).</source>
        <translation>请使用生成该镜次的账户的密钥，然后再次检查（免费）。</translation>
    </message>
    <message>
        <source>Unexpected reply from PiAPI</source>
        <translation>PiAPI 返回意外响应</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know PiAPI&apos;s reply.</source>
        <translation>此版本无法识别 PiAPI 的响应。</translation>
    </message>
    <message>
        <source>Check again later (free). If it stays like this, update Sora Desktop.</source>
        <translation>请稍后再次检查（免费）。如果仍是如此，请更新 Sora Desktop。</translation>
    </message>
    <message>
        <source>PiAPI never confirmed this take.</source>
        <translation>PiAPI 一直未确认此镜次。</translation>
    </message>
    <message>
        <source>We are checking your account. Don&apos;t generate it again until it&apos;s clear.</source>
        <translation>我们正在检查您的账户。结果明确前，请勿再次生成。</translation>
    </message>
    <message>
        <source>Sora Desktop quit while sending this take.</source>
        <translation>Sora Desktop 在发送此镜次时退出。</translation>
    </message>
    <message>
        <source>Uploads need PiAPI&apos;s Creator plan or a higher one.</source>
        <translation>上传需要 PiAPI 的 Creator 套餐或更高套餐。</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t accept it.</source>
        <translation>PiAPI 未接受该文件。</translation>
    </message>
    <message>
        <source>It&apos;s missing from your library, or its file is damaged.</source>
        <translation>媒体库中没有该文件，或文件已损坏。</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t accept this prompt or these settings.</source>
        <translation>PiAPI 未接受此提示词或这些设置。</translation>
    </message>
    <message>
        <source>Change the prompt or settings, then generate again.</source>
        <translation>请更改提示词或设置，然后再次生成。</translation>
    </message>
    <message>
        <source>Render failed</source>
        <translation>渲染失败</translation>
    </message>
    <message>
        <source>PiAPI accepted the take but couldn&apos;t finish it.</source>
        <translation>PiAPI 接受了该镜次，但无法完成。</translation>
    </message>
    <message>
        <source>Generate again at full price, edit the prompt, or use another model.</source>
        <translation>按全价再次生成、编辑提示词，或换用其他模型。</translation>
    </message>
    <message>
        <source>Take canceled</source>
        <translation>镜次已取消</translation>
    </message>
    <message>
        <source>It was canceled at PiAPI, not by Sora Desktop.</source>
        <translation>它是在 PiAPI 取消的，并非由 Sora Desktop 取消。</translation>
    </message>
    <message>
        <source>Generate again at full price.</source>
        <translation>请按全价再次生成。</translation>
    </message>
    <message>
        <source>Over your budget</source>
        <translation>超出您的预算</translation>
    </message>
    <message>
        <source>This take would exceed the budget you set.</source>
        <translation>此镜次会超出您设置的预算。</translation>
    </message>
    <message>
        <source>Wait for the next period, or raise the budget in Settings.</source>
        <translation>请等到下一个周期，或在设置中提高预算。</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>You set a budget, and we don&apos;t know what this take would cost.</source>
        <translation>您设置了预算，而我们不知道此镜次的费用。</translation>
    </message>
    <message>
        <source>Choose other settings, or remove the budget.</source>
        <translation>请选择其他设置，或移除预算。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm a take just like this one, so this one wasn&apos;t sent.</source>
        <translation>PiAPI 未确认一个与此完全相同的镜次，因此未发送此镜次。</translation>
    </message>
    <message>
        <source>It&apos;s sent as soon as the other take is resolved. You can also send it now, or remove it from the queue.</source>
        <translation>另一个镜次有结果后会立即发送。您也可以立即发送，或将其移出队列。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>Your library can&apos;t be read or written, so nothing is sent. A take without a record could be charged twice. {reason}</source>
        <translation>无法读取或写入您的媒体库，因此不会发送任何内容。没有记录的镜次可能被重复扣费。{reason}</translation>
    </message>
    <message>
        <source>Close other apps that use this file, then try again. If it stays like this, restart Sora Desktop.</source>
        <translation>请关闭正在使用此文件的其他应用，然后重试。如果仍是如此，请重新启动 Sora Desktop。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>This is a bug in Sora Desktop.</source>
        <translation>这是 Sora Desktop 的程序错误。</translation>
    </message>
    <message>
        <source>Your takes are safe. Restart Sora Desktop. If it happens again, copy the diagnostics from Settings.</source>
        <translation>您的镜次完好无损。请重新启动 Sora Desktop。如果再次发生，请从设置中复制诊断信息。</translation>
    </message>
    <message>
        <source>Over the project budget</source>
        <translation>超出项目预算</translation>
    </message>
    <message>
        <source>{project} has a budget of {limit}, and {left} is left. This would exceed it.</source>
        <translation>{project} 的预算为 {limit}，剩余 {left}。此操作会超出预算。</translation>
    </message>
    <message>
        <source>Raise the budget in the project settings, or use another project.</source>
        <translation>请在项目设置中提高预算，或使用其他项目。</translation>
    </message>
    <message>
        <source>Over today&apos;s budget</source>
        <translation>超出今日预算</translation>
    </message>
    <message>
        <source>This is {over} over today&apos;s budget of {limit}.</source>
        <translation>超出今日预算 {limit} 共 {over}。</translation>
    </message>
    <message>
        <source>Over this month&apos;s budget</source>
        <translation>超出本月预算</translation>
    </message>
    <message>
        <source>This is {over} over this month&apos;s budget of {limit}.</source>
        <translation>超出本月预算 {limit} 共 {over}。</translation>
    </message>
    <message>
        <source>PiAPI keeps clips for a short time only.</source>
        <translation>PiAPI 只短期保留片段。</translation>
    </message>
    <message>
        <source>The download link isn&apos;t safe to open</source>
        <translation>下载链接不安全，无法打开</translation>
    </message>
    <message>
        <source>{flaw}</source>
        <translation>{flaw}</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Your plan can&apos;t upload files</source>
        <translation>您的套餐不支持上传文件</translation>
    </message>
    <message>
        <source>Upgrade at PiAPI, or use an https link instead.</source>
        <translation>请在 PiAPI 升级套餐，或改用 https 链接。</translation>
    </message>
    <message>
        <source>Couldn&apos;t upload the file</source>
        <translation>无法上传文件</translation>
    </message>
    <message>
        <source>Use another file, or an https link to it.</source>
        <translation>请使用其他文件，或该文件的 https 链接。</translation>
    </message>
    <message>
        <source>Input file not found</source>
        <translation>未找到输入文件</translation>
    </message>
    <message>
        <source>Put it in again, then generate.</source>
        <translation>请重新添加，然后生成。</translation>
    </message>
    <message>
        <source>Can&apos;t use the link</source>
        <translation>无法使用该链接</translation>
    </message>
    <message>
        <source>Use another link, or put in the file.</source>
        <translation>请使用其他链接，或添加文件。</translation>
    </message>
    <message>
        <source>Can&apos;t make the final of this draft</source>
        <translation>无法生成此草稿的终稿</translation>
    </message>
    <message>
        <source>Make a new draft, then its final.</source>
        <translation>请生成新的草稿，再生成其终稿。</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI 拒绝了请求</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>切换模型</translation>
    </message>
    <message>
        <source>The model can&apos;t use the file behind the link.</source>
        <translation>模型无法使用该链接的文件。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings</source>
        <translation>无法保存您的设置</translation>
    </message>
    <message>
        <source>They stay in effect until you quit. {reason}</source>
        <translation>设置在您退出前仍然有效。{reason}</translation>
    </message>
    <message>
        <source>Everything else works. {reason}</source>
        <translation>其他一切正常。{reason}</translation>
    </message>
    <message>
        <source>Make this folder writable, or bring it back. Queued takes then continue automatically.</source>
        <translation>请将此文件夹设为可写，或将其恢复。之后排队的镜次会自动继续。</translation>
    </message>
    <message>
        <source>Make this folder writable, then save your settings again.</source>
        <translation>请将此文件夹设为可写，然后重新保存设置。</translation>
    </message>
    <message>
        <source>Make this folder writable, or bring it back.</source>
        <translation>请将此文件夹设为可写，或将其恢复。</translation>
    </message>
    <message>
        <source>Retrying automatically. Sent takes keep rendering.</source>
        <translation>正在自动重试。已发送的镜次会继续渲染。</translation>
    </message>
    <message>
        <source>Fetch it again (free). If it stays like this, contact PiAPI with the task ID.</source>
        <translation>请重新获取（免费）。如果仍是如此，请凭任务 ID 联系 PiAPI。</translation>
    </message>
    <message>
        <source>{headline}. {rest}</source>
        <translation>{headline}。{rest}</translation>
    </message>
    <message>
        <source>PiAPI says: “{text}”.</source>
        <translation>PiAPI 表示：“{text}”。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>Choose another model and generate again.</source>
        <translation>请选择其他模型并再次生成。</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>输入密钥</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Nothing was sent or charged.</source>
        <translation>未发送，未扣费。</translation>
    </message>
    <message>
        <source>The take keeps rendering at PiAPI. It costs {price}, as before.</source>
        <translation>该镜次会在 PiAPI 继续渲染，费用仍为 {price}。</translation>
    </message>
    <message>
        <source>You may have been charged {price}, so it counts as spent for now.</source>
        <translation>您可能已被扣费 {price}，因此暂时计入支出。</translation>
    </message>
    <message>
        <source>PiAPI refused it before rendering, so you weren&apos;t charged.</source>
        <translation>PiAPI 在渲染前已拒绝，因此未向您扣费。</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost. Check your balance.</source>
        <translation>PiAPI 通常会退还费用。请检查您的余额。</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>PiAPI 仍扣费 {price}。</translation>
    </message>
    <message>
        <source>{name} comes closest, {price}. Switching is free.</source>
        <translation>最接近的是 {name}，{price}。切换免费。</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Switch to {model} ({price})</source>
        <translation>切换到 {model}（{price}）</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>重新获取（免费）</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>MissingParts</name>
    <message>
        <source>Reinstall Sora Desktop. Your clips, takes and settings stay.</source>
        <translation>请重新安装 Sora Desktop。您的片段、镜次和设置会保留。</translation>
    </message>
    <message>
        <source>Can&apos;t play clips: the media plugin is missing.</source>
        <translation>无法播放片段：缺少媒体插件。</translation>
    </message>
    <message>
        <source>Can&apos;t show some pictures: a plugin is missing.</source>
        <translation>无法显示部分图片：缺少插件。</translation>
    </message>
</context>
<context>
    <name>ModelOptions</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>That model</source>
        <translation>该模型</translation>
    </message>
    <message>
        <source>{gone} is no longer available. Using {name}</source>
        <translation>{gone} 已不可用。现使用 {name}</translation>
    </message>
    <message>
        <source>{gone} is no longer available. Using {name}: {parts}</source>
        <translation>{gone} 已不可用。现使用 {name}：{parts}</translation>
    </message>
    <message>
        <source>Adjusted for {name}: {parts}</source>
        <translation>已为 {name} 调整：{parts}</translation>
    </message>
    <message>
        <source>Switched to {name} for the picture</source>
        <translation>已根据图片切换到 {name}</translation>
    </message>
    <message>
        <source>Switched to {name} for the picture: {parts}</source>
        <translation>已根据图片切换到 {name}：{parts}</translation>
    </message>
    <message>
        <source>aspect ratio from the picture</source>
        <translation>宽高比取自图片</translation>
    </message>
    <message>
        <source>pictures left out</source>
        <translation>有图片未使用</translation>
    </message>
    <message>
        <source>sound on</source>
        <translation>声音开</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>声音关</translation>
    </message>
    <message>
        <source>{option} {new}</source>
        <translation>{option} {new}</translation>
    </message>
    <message>
        <source>{new} (no {old})</source>
        <translation>{new}（不支持 {old}）</translation>
    </message>
    <message>
        <source>fixed aspect ratio</source>
        <translation>宽高比固定</translation>
    </message>
    <message>
        <source>fixed resolution</source>
        <translation>分辨率固定</translation>
    </message>
    <message>
        <source>sound is fixed</source>
        <translation>声音固定</translation>
    </message>
    <message>
        <source>no {option}</source>
        <translation>无{option}</translation>
    </message>
    <message>
        <source>{option} (untested)</source>
        <translation>{option}（未测试）</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model prices…</source>
        <translation>模型价格…</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>查找模型</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Sora&apos;s best detail and motion, with sound</source>
        <translation>Sora 的最佳细节与动态，含声音</translation>
    </message>
    <message>
        <source>OpenAI shut down Sora 2 on Sep 24, 2026. This may fail.</source>
        <translation>OpenAI 已于 2026 年 9 月 24 日停用 Sora 2。这可能会失败。</translation>
    </message>
    <message>
        <source>Low-cost 720p drafts with sound</source>
        <translation>低价 720p 草稿，含声音</translation>
    </message>
    <message>
        <source>Cinematic shots with speech and sound, up to 8 s</source>
        <translation>电影感镜头，含对白和声音，最长 8 秒</translation>
    </message>
    <message>
        <source>Google closed the Veo 3.1 preview on Oct 22, 2026. This may fail.</source>
        <translation>Google 已于 2026 年 10 月 22 日关闭 Veo 3.1 预览版。这可能会失败。</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避免出现</translation>
    </message>
    <message>
        <source>Fast, low-cost drafts with sound</source>
        <translation>快速、低价的草稿，含声音</translation>
    </message>
    <message>
        <source>The longest shots, 3 to 30 s, with sound</source>
        <translation>最长的镜头，3 至 30 秒，含声音</translation>
    </message>
    <message>
        <source>Long, low-cost shots with sound, 3 to 20 s</source>
        <translation>低价的长镜头，含声音，3 至 20 秒</translation>
    </message>
    <message>
        <source>People and movement, 3 to 15 s</source>
        <translation>人物与动作，3 至 15 秒</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Up to 7 references, 3 to 15 s</source>
        <translation>最多 7 个参考，3 至 15 秒</translation>
    </message>
    <message>
        <source>Longer shots in every aspect ratio, 4 to 30 s</source>
        <translation>各种宽高比的较长镜头，4 至 30 秒</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Drafts of 4 to 30 s in every aspect ratio</source>
        <translation>各种宽高比的草稿，4 至 30 秒</translation>
    </message>
    <message>
        <source>The cheapest drafts, 4 to 15 s</source>
        <translation>最便宜的草稿，4 至 15 秒</translation>
    </message>
    <message>
        <source>Plain, low-cost shots of 5, 10 or 15 s</source>
        <translation>简单的低价镜头，5、10 或 15 秒</translation>
    </message>
    <message>
        <source>Improve prompt</source>
        <translation>优化提示词</translation>
    </message>
    <message>
        <source>Lively people and faces, 6 or 10 s</source>
        <translation>生动的人物与面部，6 或 10 秒</translation>
    </message>
    <message>
        <source>The cheapest clips with sound, 5 to 15 s</source>
        <translation>最便宜的含声音片段，5 至 15 秒</translation>
    </message>
    <message>
        <source>Smooth motion in every aspect ratio, 4 to 15 s</source>
        <translation>各种宽高比的流畅动态，4 至 15 秒</translation>
    </message>
    <message>
        <source>Drafts in every aspect ratio, 4 to 15 s</source>
        <translation>各种宽高比的草稿，4 至 15 秒</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter an amount such as 20 or 7.50, or leave it empty.</source>
        <translation>请输入金额，例如 20 或 7.50，或留空。</translation>
    </message>
    <message>
        <source>Enter an amount above $0, or leave it empty.</source>
        <translation>请输入大于 $0 的金额，或留空。</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Monthly budget is below the daily one.</source>
        <translation>每月预算低于每日预算。</translation>
    </message>
</context>
<context>
    <name>NameCompletion</name>
    <message>
        <source>Names on the shelf</source>
        <translation>素材架上的名称</translation>
    </message>
    <message>
        <source>{n} names. {first}. Up and Down move, Return takes, Escape closes.</source>
        <translation>{n} 个名称。{first}。按向上键和向下键移动，按 Return 选用，按 Esc 关闭。</translation>
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
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>{word} isn&apos;t a blank.</source>
        <translation>{word} 不是占位符。</translation>
    </message>
    <message>
        <source>Use at least one blank.</source>
        <translation>请至少使用一个占位符。</translation>
    </message>
    <message>
        <source>A paper boat on a rainy street</source>
        <translation>雨中街道上的纸船</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Clip names</source>
        <translation>片段名称</translation>
    </message>
    <message>
        <source>Name preview</source>
        <translation>名称预览</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>占位符：%1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Show take</source>
        <translation>显示镜次</translation>
    </message>
    <message>
        <source>{shot}, take {n}</source>
        <translation>{shot}，镜次 {n}</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm it. You may have been charged {amount}. Checking your account; nothing will be sent twice.</source>
        <translation>PiAPI 未确认此镜次。您可能已被扣费 {amount}。正在检查您的账户；不会重复发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) on hold. Nothing was sent or charged.</source>
        <translation>
            <numerusform>%n 个镜次已暂缓。未发送，也未扣费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PiAPI didn&apos;t confirm %n take(s)</source>
        <translation>
            <numerusform>PiAPI 未确认 %n 个镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>You may have been charged up to {amount}. Checking your account; nothing will be sent twice.</source>
        <translation>您最多可能已被扣费 {amount}。正在检查您的账户；不会重复发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded</source>
        <translation>
            <numerusform>%n 个已付费片段未下载</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching again is free.</source>
        <translation>重新获取免费。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n 个镜次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why, and what helps.</source>
        <translation>每一项都会说明原因和解决方法。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Custom CA certificate</source>
        <translation>自定义 CA 证书</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>复制诊断信息…</translation>
    </message>
    <message>
        <source>Find missing takes</source>
        <translation>查找丢失的镜次</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook 密钥</translation>
    </message>
    <message>
        <source>Remove webhook secret</source>
        <translation>移除 Webhook 密钥</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM 文件</translation>
    </message>
    <message>
        <source>Sent with each take. Stored like your key, never in a file.</source>
        <translation>随每个镜次发送。与您的密钥一样存储，绝不写入文件。</translation>
    </message>
    <message>
        <source>Searches your account and clip folder. Free.</source>
        <translation>搜索您的账户和片段文件夹。免费。</translation>
    </message>
    <message>
        <source>Missing takes</source>
        <translation>丢失的镜次</translation>
    </message>
    <message>
        <source>Couldn&apos;t read this file. Choose another one.</source>
        <translation>无法读取此文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>This file has no PEM certificate.</source>
        <translation>此文件中没有 PEM 证书。</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Will be removed when you save</source>
        <translation>保存后将移除</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Couldn&apos;t read your balance from PiAPI. Takes are sent anyway.</source>
        <translation>无法从 PiAPI 读取您的余额。镜次仍会发送。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>输入密钥</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Demo: real prices, no charges, sample clips.</source>
        <translation>演示：真实价格，不扣费，示例片段。</translation>
    </message>
    <message>
        <source>Key not saved</source>
        <translation>密钥未保存</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>使用我的密钥</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Take %1 is rendering</source>
        <translation>镜次 %1 正在渲染</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) ready</source>
        <translation>
            <numerusform>%n 个镜次就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n 个镜次失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed</source>
        <translation>
            <numerusform>%n 个镜次未确认</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>取消所有排队</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n 个镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>, take {n}</source>
        <translation>，镜次 {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you</source>
        <translation>
            <numerusform>%n 个镜次待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>镜头 {n}</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>继续队列</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>In the cut</source>
        <translation>已入剪辑</translation>
    </message>
    <message>
        <source>New, not played yet</source>
        <translation>新，尚未播放</translation>
    </message>
    <message>
        <source>Made with pictures, clips or sounds</source>
        <translation>使用了图片、片段或声音</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>镜次 {n}</translation>
    </message>
    <message>
        <source>Shot {shot}, take {n}</source>
        <translation>镜头 {shot}，镜次 {n}</translation>
    </message>
    <message>
        <source>Uploading pictures, then paused</source>
        <translation>正在上传图片，之后暂停</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>正在上传图片</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting at PiAPI</source>
        <translation>正在 PiAPI 等待</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Downloading, {n}&#xa0;%</source>
        <translation>下载中，{n} %</translation>
    </message>
    <message>
        <source>Waiting to download</source>
        <translation>等待下载</translation>
    </message>
    <message>
        <source>PiAPI says “{word}”, checking</source>
        <translation>PiAPI 状态为“{word}”，正在检查</translation>
    </message>
    <message>
        <source>No clear status, checking</source>
        <translation>状态不明，正在检查</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>已用 {time}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} 后</translation>
    </message>
    <message>
        <source>Rendering, about {time} left</source>
        <translation>渲染中，约剩 {time}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far, longer than usual</source>
        <translation>渲染中，已用 {time}，比平时久</translation>
    </message>
    <message>
        <source>Rendering, {time} so far</source>
        <translation>渲染中，已用 {time}</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>On hold until you change the key</source>
        <translation>已暂缓，等您更换密钥</translation>
    </message>
    <message>
        <source>On hold: {why}</source>
        <translation>已暂缓：{why}</translation>
    </message>
    <message>
        <source>Paused, place {n} in queue</source>
        <translation>已暂停，队列第 {n} 位</translation>
    </message>
    <message>
        <source>Queued: {why}</source>
        <translation>排队中：{why}</translation>
    </message>
    <message>
        <source>Queued: {why}, next try in {time}</source>
        <translation>排队中：{why}，{time}后重试</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>排队中，下一个</translation>
    </message>
    <message>
        <source>Queued, about {time}</source>
        <translation>排队中，约 {time}</translation>
    </message>
    <message>
        <source>Queued, next in about {time}</source>
        <translation>排队中，下一个，约 {time}后</translation>
    </message>
    <message>
        <source>May have cost {price}.</source>
        <translation>可能已扣费 {price}。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Take {n} not confirmed</source>
        <translation>镜次 {n} 未确认</translation>
    </message>
    <message>
        <source>Take {n} blocked by moderation</source>
        <translation>镜次 {n} 被审核拦截</translation>
    </message>
    <message>
        <source>Take {n}: render failed</source>
        <translation>镜次 {n}：渲染失败</translation>
    </message>
    <message>
        <source>Take {n}: PiAPI refused your key</source>
        <translation>镜次 {n}：PiAPI 拒绝了您的密钥</translation>
    </message>
    <message>
        <source>Take {n}: no API key</source>
        <translation>镜次 {n}：没有 API 密钥</translation>
    </message>
    <message>
        <source>Take {n}: balance too low</source>
        <translation>镜次 {n}：余额不足</translation>
    </message>
    <message>
        <source>Take {n}: model no longer available</source>
        <translation>镜次 {n}：模型已不可用</translation>
    </message>
    <message>
        <source>Take {n} was canceled at PiAPI</source>
        <translation>镜次 {n} 已在 PiAPI 取消</translation>
    </message>
    <message>
        <source>Take {n} failed: {why}</source>
        <translation>镜次 {n} 失败：{why}</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost.</source>
        <translation>PiAPI 通常会退还费用。</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t said what it charged.</source>
        <translation>PiAPI 尚未告知扣费金额。</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>未扣费。</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>PiAPI 仍扣费 {price}。</translation>
    </message>
    <message>
        <source>Paid {price}.</source>
        <translation>已付费 {price}。</translation>
    </message>
    <message>
        <source>Take {n}: file not found</source>
        <translation>镜次 {n}：未找到文件</translation>
    </message>
    <message>
        <source>Take {n}: the download isn&apos;t a video</source>
        <translation>镜次 {n}：下载的文件不是视频</translation>
    </message>
    <message>
        <source>Take {n} came without its clip</source>
        <translation>镜次 {n} 导入时没有片段</translation>
    </message>
    <message>
        <source>Take {n}: link expired</source>
        <translation>镜次 {n}：链接已过期</translation>
    </message>
    <message>
        <source>Take {n} not downloaded: {why}</source>
        <translation>镜次 {n} 未下载：{why}</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Showing {n}. Type to find more.</source>
        <translation>正在显示 {n} 项。输入以查找更多。</translation>
    </message>
</context>
<context>
    <name>PictureInputs</name>
    <message>
        <source>Preparing the picture</source>
        <translation>正在准备图片</translation>
    </message>
    <message>
        <source>{model} takes no references. Remove {name}.</source>
        <translation>{model} 不支持参考。请移除 {name}。</translation>
    </message>
    <message>
        <source>Add a first frame too. {model} can&apos;t use a last frame alone.</source>
        <translation>请同时添加首帧。{model} 不能只使用尾帧。</translation>
    </message>
    <message>
        <source>Remove some. {model} takes up to {n} {what}.</source>
        <translation>请移除一部分。{model} 最多支持 {n} 个{what}。</translation>
    </message>
    <message>
        <source>Remove some. {model} can&apos;t use these together.</source>
        <translation>请移除一部分。{model} 不能同时使用这些内容。</translation>
    </message>
    <message>
        <source>Remove some. {model} takes up to {n} references in all.</source>
        <translation>请移除一部分。{model} 总共最多支持 {n} 个参考。</translation>
    </message>
    <message>
        <source>Your PiAPI plan can&apos;t upload files. Use a link instead.</source>
        <translation>您的 PiAPI 套餐不支持上传文件。请改用链接。</translation>
    </message>
    <message>
        <source>Remove either. {model} can&apos;t use frames and references together.</source>
        <translation>请移除其中一种。{model} 不能同时使用帧和参考。</translation>
    </message>
    <message>
        <source>{model} leaves out: {pictures}</source>
        <translation>{model} 不使用：{pictures}</translation>
    </message>
</context>
<context>
    <name>PictureWell</name>
    <message>
        <source>Preparing the picture</source>
        <translation>正在准备图片</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture</source>
        <translation>拖放、粘贴或选择图片</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>{host} 的链接</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>已添加图片</translation>
    </message>
    <message>
        <source>Not used by this model</source>
        <translation>此模型不使用</translation>
    </message>
    <message>
        <source>Drop a take here to begin with its last frame</source>
        <translation>将镜次拖放到此处，以其最后一帧开始</translation>
    </message>
    <message>
        <source>Drop a take here to end with its first frame</source>
        <translation>将镜次拖放到此处，以其第一帧结束</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>准备中…</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>PictureWells</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n 个参考</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>调整…</translation>
    </message>
    <message>
        <source>Swap first and last frame</source>
        <translation>交换首帧和尾帧</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose a picture, clip or sound…</source>
        <translation>选择图片、片段或声音…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Use a link…</source>
        <translation>使用链接…</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>素材架</translation>
    </message>
    <message>
        <source>Add to shelf…</source>
        <translation>添加到素材架…</translation>
    </message>
    <message>
        <source>Remove reference {n}</source>
        <translation>移除参考 {n}</translation>
    </message>
    <message>
        <source>Remove {what} ({length})</source>
        <translation>移除“{what}”（{length}）</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Clip {n} ({length}): {use}</source>
        <translation>片段 {n}（{length}）：{use}</translation>
    </message>
    <message>
        <source>Clip of {take}</source>
        <translation>{take} 的片段</translation>
    </message>
    <message>
        <source>Last frame of {take}</source>
        <translation>{take} 的最后一帧</translation>
    </message>
    <message>
        <source>Last frame of this take</source>
        <translation>此镜次的最后一帧</translation>
    </message>
    <message>
        <source>Frame in the viewer, {time}</source>
        <translation>查看器中的帧，{time}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Continues take {n} of shot {shot}</source>
        <translation>承接镜头 {shot} 的镜次 {n}</translation>
    </message>
    <message>
        <source>take {n}</source>
        <translation>镜次 {n}</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds ({kinds})</source>
        <translation>图片、片段和声音 ({kinds})</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>图片 ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the last frame of this clip.</source>
        <translation>无法读取此片段的最后一帧。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the first frame of this clip.</source>
        <translation>无法读取此片段的第一帧。</translation>
    </message>
    <message>
        <source>The picture is missing from your library. Choose it again.</source>
        <translation>媒体库中没有该图片。请重新选择。</translation>
    </message>
    <message>
        <source>The picture was moved or deleted. Choose it again.</source>
        <translation>图片已被移动或删除。请重新选择。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the picture&apos;s file.</source>
        <translation>无法读取图片文件。</translation>
    </message>
    <message>
        <source>This isn&apos;t a picture we can use: choose a JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>无法使用此图片：请选择 JPEG、PNG、WebP、TIFF 或 BMP。</translation>
    </message>
    <message>
        <source>We can&apos;t read {kind} pictures. Save this one as JPEG or PNG first.</source>
        <translation>无法读取 {kind} 图片。请先将其另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>Animated pictures can&apos;t be used: choose a JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>无法使用动态图片：请选择 JPEG、PNG、WebP、TIFF 或 BMP。</translation>
    </message>
    <message>
        <source>The picture&apos;s file is damaged or incomplete.</source>
        <translation>图片文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The picture has {bytes}. Pictures can have up to {most_bytes}.</source>
        <translation>图片大小为 {bytes}。上限为 {most_bytes}。</translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels ({size}). Pictures can have up to {most_megapixels}.</source>
        <translation>图片为 {megapixels} 百万像素（{size}）。上限为 {most_megapixels} 百万像素。</translation>
    </message>
    <message>
        <source>The picture is {size} pixels. Each side needs at least {least}.</source>
        <translation>图片为 {size} 像素。每边至少需要 {least} 像素。</translation>
    </message>
    <message>
        <source>The picture is {size} pixels. Its aspect ratio can be from {narrowest} to {widest}.</source>
        <translation>图片为 {size} 像素。宽高比须在 {narrowest} 到 {widest} 之间。</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Choose it again.</source>
        <translation>文件已被移动或删除。请重新选择。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>This isn&apos;t a clip or sound: use {kinds}.</source>
        <translation>这不是片段或声音：请使用 {kinds}。</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t go in: use {kinds}.</source>
        <translation>无法添加此类文件：请使用 {kinds}。</translation>
    </message>
    <message>
        <source>We couldn&apos;t read how long it is. Save it again as {kinds}.</source>
        <translation>无法读取其时长。请重新存为 {kinds}。</translation>
    </message>
    <message>
        <source>PiAPI takes no uploads of MOV files. Use a link, or save it as MP4.</source>
        <translation>PiAPI 不接受上传 MOV 文件。请使用链接，或将其存为 MP4。</translation>
    </message>
    <message>
        <source>The file has {bytes}. Uploads can have up to {most}. Use a link instead.</source>
        <translation>文件大小为 {bytes}。上传上限为 {most}。请改用链接。</translation>
    </message>
    <message>
        <source>It is {length} s long. The model takes {shortest} s at least.</source>
        <translation>时长为 {length} 秒。模型要求至少 {shortest} 秒。</translation>
    </message>
    <message>
        <source>It is {length} s long. The model takes {longest} s at most.</source>
        <translation>时长为 {length} 秒。模型最多支持 {longest} 秒。</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Reference clip</source>
        <translation>参考片段</translation>
    </message>
    <message>
        <source>Reference sound</source>
        <translation>参考声音</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Extend this</source>
        <translation>延长此片段</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>编辑此片段</translation>
    </message>
    <message>
        <source>reference clips</source>
        <translation>参考片段</translation>
    </message>
    <message>
        <source>reference sounds</source>
        <translation>参考声音</translation>
    </message>
    <message>
        <source>clips to extend</source>
        <translation>要延长的片段</translation>
    </message>
    <message>
        <source>clips to edit</source>
        <translation>要编辑的片段</translation>
    </message>
    <message>
        <source>references</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Uses your first frame</source>
        <translation>使用首帧</translation>
    </message>
    <message>
        <source>Uses your last frame</source>
        <translation>使用尾帧</translation>
    </message>
    <message>
        <source>Uses your first and last frame</source>
        <translation>使用首帧和尾帧</translation>
    </message>
    <message>
        <source>Uses the first frame, leaves the last out</source>
        <translation>使用首帧，不使用尾帧</translation>
    </message>
    <message>
        <source>Uses the last frame, leaves the first out</source>
        <translation>使用尾帧，不使用首帧</translation>
    </message>
    <message>
        <source>Leaves the picture out</source>
        <translation>不使用图片</translation>
    </message>
    <message>
        <source>Leaves both pictures out</source>
        <translation>两张图片都不使用</translation>
    </message>
    <message>
        <source>Uses your references</source>
        <translation>使用参考</translation>
    </message>
    <message>
        <source>Leaves your pictures out</source>
        <translation>不使用图片</translation>
    </message>
    <message>
        <source>Uses some of your pictures</source>
        <translation>使用部分图片</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>镜头 %1</translation>
    </message>
    <message>
        <source>No more shots</source>
        <translation>没有更多镜头</translation>
    </message>
    <message>
        <source>Play backward, again for faster</source>
        <translation>倒放，再按加速</translation>
    </message>
    <message>
        <source>Play forward, again for faster</source>
        <translation>正放，再按加速</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>后退 1 秒</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>前进 1 秒</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>第一帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最后一帧</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减速</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Exit full screen / compare</source>
        <translation>退出全屏/比较</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>标记入点</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>标记出点</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>清除入点和出点</translation>
    </message>
    <message>
        <source>Save frame as picture</source>
        <translation>将帧存为图片</translation>
    </message>
    <message>
        <source>Star / unstar</source>
        <translation>添加/移除星标</translation>
    </message>
    <message>
        <source>Compare with another take</source>
        <translation>与其他镜次比较</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>用其他应用打开</translation>
    </message>
    <message>
        <source>Wipe / side by side</source>
        <translation>划像/并排</translation>
    </message>
    <message>
        <source>Move wipe left</source>
        <translation>划像左移</translation>
    </message>
    <message>
        <source>Move wipe right</source>
        <translation>划像右移</translation>
    </message>
    <message>
        <source>Sound from A</source>
        <translation>A 的声音</translation>
    </message>
    <message>
        <source>Sound from B</source>
        <translation>B 的声音</translation>
    </message>
    <message>
        <source>Mute both</source>
        <translation>两者均静音</translation>
    </message>
    <message>
        <source>Previous shot</source>
        <translation>上一个镜头</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>下一个镜头</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>您的片段在这里播放</translation>
    </message>
    <message>
        <source>Generate one or pick a take.</source>
        <translation>生成一个，或选择一个镜次。</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>打开声音</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>关闭声音</translation>
    </message>
    <message>
        <source>The sound system stopped. Restart Sora Desktop for sound.</source>
        <translation>声音系统已停止。请重新启动 Sora Desktop 以恢复声音。</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>没有音频设备</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>未找到文件</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. Fetch the take again (free).</source>
        <translation>%1 已不在其文件夹中。请重新获取该镜次（免费）。</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>%1 is empty. Fetch the take again (free).</source>
        <translation>%1 为空。请重新获取该镜次（免费）。</translation>
    </message>
    <message>
        <source>The file isn&apos;t a video, or it&apos;s damaged</source>
        <translation>该文件不是视频，或已损坏</translation>
    </message>
    <message>
        <source>Couldn&apos;t open %1. Fetch the take again (free).</source>
        <translation>无法打开 %1。请重新获取该镜次（免费）。</translation>
    </message>
    <message>
        <source>The file is damaged from here on</source>
        <translation>文件从此处起已损坏</translation>
    </message>
    <message>
        <source>The rest of %1 is damaged. Fetch the take again (free).</source>
        <translation>%1 的其余部分已损坏。请重新获取该镜次（免费）。</translation>
    </message>
    <message>
        <source>This video format isn&apos;t supported</source>
        <translation>不支持此视频格式</translation>
    </message>
    <message>
        <source>The file is complete, but Sora Desktop has no decoder for it.</source>
        <translation>文件完整，但 Sora Desktop 没有对应的解码器。</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <translation>播放已停止</translation>
    </message>
    <message>
        <source>The audio device may be disconnected. The file is complete.</source>
        <translation>音频设备可能已断开连接。文件完整。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t respond</source>
        <translation>文件没有响应</translation>
    </message>
    <message>
        <source>The drive with %1 may be asleep or disconnected. Nothing is lost.</source>
        <translation>%1 所在的驱动器可能处于休眠状态或已断开连接。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>以 100 % 显示</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>上一个镜次</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>下一个镜次</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>Keep A, bin B</source>
        <translation>保留 A，B 移到回收站</translation>
    </message>
    <message>
        <source>Keep B, bin A</source>
        <translation>保留 B，A 移到回收站</translation>
    </message>
    <message>
        <source>Leave compare</source>
        <translation>退出比较</translation>
    </message>
    <message>
        <source>No more takes</source>
        <translation>没有更多镜次</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>镜次 %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>打开或关闭声音</translation>
    </message>
</context>
<context>
    <name>PlayerCompare</name>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Sound from A</source>
        <translation>A 的声音</translation>
    </message>
    <message>
        <source>Sound from B</source>
        <translation>B 的声音</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无声音</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Plays %1</source>
        <translation>播放 %1</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Balance after this batch</source>
        <translation>此批次后的余额</translation>
    </message>
    <message>
        <source>PiAPI&apos;s price on {day}. We show PiAPI&apos;s own figure once we have it.</source>
        <translation>PiAPI 在 {day} 的价格。获得 PiAPI 给出的金额后，我们会显示该金额。</translation>
    </message>
    <message>
        <source>PiAPI lists no exact price for these settings (checked {day}).</source>
        <translation>PiAPI 未列出这些设置的确切价格（{day} 查询）。</translation>
    </message>
    <message>
        <source>No exact price listed; may cost more</source>
        <translation>未列出确切价格；可能更贵</translation>
    </message>
    <message>
        <source>Price unknown. We ask before each batch.</source>
        <translation>价格未知。每个批次前都会询问您。</translation>
    </message>
    <message>
        <source>Balance after {amount}</source>
        <translation>之后余额 {amount}</translation>
    </message>
    <message>
        <source>Balance too low by {amount}</source>
        <translation>余额不足，还差 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n 个镜次</numerusform>
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
            <numerusform>%n 个价格与 PiAPI 的扣费不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Show prices</source>
        <translation>显示价格</translation>
    </message>
    <message>
        <source>Couldn&apos;t correct the price</source>
        <translation>无法更正价格</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Fix this first.</source>
        <translation>{file}，第 {line} 行：{reason}。请先修正此处。</translation>
    </message>
    <message>
        <source>Your models.toml has another price by now. Restart first.</source>
        <translation>您的 models.toml 中的价格已有变化。请先重新启动。</translation>
    </message>
    <message>
        <source>Price of {model} corrected</source>
        <translation>已更正 {model} 的价格</translation>
    </message>
    <message>
        <source>New takes use it now. Queued takes keep their estimate.</source>
        <translation>新镜次现在使用此价格。排队中的镜次保留其估价。</translation>
    </message>
    <message>
        <source>Correct the price of {model}?</source>
        <translation>更正 {model} 的价格？</translation>
    </message>
    <message>
        <source>{settings}: {new} in place of {old}.</source>
        <translation>{settings}：由 {old} 改为 {new}。</translation>
    </message>
    <message>
        <source>We change this price in {file} and nothing else.</source>
        <translation>仅更改 {file} 中的此价格，不改动其他内容。</translation>
    </message>
    <message>
        <source>We add a copy of this model to {file}. It then stays as it is when we update ours.</source>
        <translation>会将此模型的副本添加到 {file}。此后我们更新自己的模型时，该副本保持不变。</translation>
    </message>
    <message>
        <source>Correct price</source>
        <translation>更正价格</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>{price} 起</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>有文档记载</translation>
    </message>
    <message>
        <source>Several apps agree</source>
        <translation>多个应用一致</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Other vendors</source>
        <translation>其他供应商</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Your models.toml</source>
        <translation>您的 models.toml</translation>
    </message>
    <message>
        <source>{source}, not offered</source>
        <translation>{source}，不提供</translation>
    </message>
    <message>
        <source>{model} costs less than we say</source>
        <translation>{model} 的费用低于我们显示的价格</translation>
    </message>
    <message>
        <source>{model} costs more than we say</source>
        <translation>{model} 的费用高于我们显示的价格</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n take(s) ({settings}): {new} charged, our price {old}.</source>
        <translation>
            <numerusform>您最近的 %n 个镜次（{settings}）：扣费 {new}，我们的价格 {old}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Model prices</source>
        <translation>模型价格</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>搜索价格</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What we expect PiAPI to charge, from its public pages and apps that use it. Each take shows what PiAPI really charged.</source>
        <translation>我们预计的 PiAPI 扣费，依据其公开页面和使用它的应用。每个镜次会显示 PiAPI 的实际扣费。</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n 个价格</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>PricesModel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>生成来源</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>No shots to export</source>
        <translation>没有可导出的镜头</translation>
    </message>
    <message>
        <source>Sora Desktop project</source>
        <translation>Sora Desktop 项目</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>导出项目</translation>
    </message>
    <message>
        <source>Exporting {name}, {percent} %…</source>
        <translation>正在导出 {name}，{percent} %…</translation>
    </message>
    <message>
        <source>Couldn&apos;t export the project</source>
        <translation>无法导出项目</translation>
    </message>
    <message>
        <source>Export canceled</source>
        <translation>已取消导出</translation>
    </message>
    <message>
        <source>{size} more space needed on this disk.</source>
        <translation>此磁盘还需要 {size} 空间。</translation>
    </message>
    <message>
        <source>{name} exported</source>
        <translation>已导出 {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Sora Desktop projects (*{ending})</source>
        <translation>Sora Desktop 项目 (*{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import project</source>
        <translation>导入项目</translation>
    </message>
    <message>
        <source>Couldn&apos;t import {name}</source>
        <translation>无法导入 {name}</translation>
    </message>
    <message>
        <source>Import canceled</source>
        <translation>已取消导入</translation>
    </message>
    <message>
        <source>Your library has changed. Import the file again.</source>
        <translation>媒体库在此期间发生了变化。请重新导入。</translation>
    </message>
    <message>
        <source>Checking {name}, {percent} %…</source>
        <translation>正在检查 {name}，{percent} %…</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>{name} 中没有新内容</translation>
    </message>
    <message>
        <source>Your library has all of it already.</source>
        <translation>您的媒体库中已有全部内容。</translation>
    </message>
    <message>
        <source>Importing {name}, {percent} %…</source>
        <translation>正在导入 {name}，{percent} %…</translation>
    </message>
    <message>
        <source>Import project {name}?</source>
        <translation>导入项目 {name}？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>{name} imported</source>
        <translation>已导入 {name}</translation>
    </message>
    <message>
        <source>Show project</source>
        <translation>显示项目</translation>
    </message>
    <message>
        <source>Another project is being exported or imported</source>
        <translation>正在导出或导入另一个项目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Copy it again.</source>
        <translation>文件已损坏或不完整。请重新复制。</translation>
    </message>
    <message>
        <source>The file has something in it that doesn&apos;t belong there.</source>
        <translation>文件中包含不应有的内容。</translation>
    </message>
    <message>
        <source>This isn&apos;t a Sora Desktop project.</source>
        <translation>这不是 Sora Desktop 项目。</translation>
    </message>
    <message>
        <source>A newer version of Sora Desktop made this file. Update to import it.</source>
        <translation>此文件由更新版本的 Sora Desktop 创建。请更新后再导入。</translation>
    </message>
    <message>
        <source>The project is too large to import.</source>
        <translation>项目太大，无法导入。</translation>
    </message>
    <message>
        <source>The file has values that can&apos;t be true.</source>
        <translation>文件中包含不可能的值。</translation>
    </message>
    <message>
        <source>The file lists the same thing twice.</source>
        <translation>文件中同一内容列出了两次。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the bin left out.</source>
        <translation>
            <numerusform>不包含回收站中的 %n 个镜次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed by PiAPI, so left out: %n take(s).</source>
        <translation>
            <numerusform>未经 PiAPI 确认，因此不包含：%n 个镜次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued with links of your own, so left out: %n take(s).</source>
        <translation>
            <numerusform>使用您自己的链接并在排队，因此不包含：%n 个镜次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the shelf</source>
        <translation>
            <numerusform>素材架上的 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds {what}.</source>
        <translation>会添加 {what}。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already in your library stay as they are.</source>
        <translation>
            <numerusform>媒体库中已有的 %n 个镜次保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) will be on hold. Nothing is sent.</source>
        <translation>
            <numerusform>%n 个排队中的镜次将被暂缓。不会发送任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing is free. The takes keep their cost, which counts toward no budget.</source>
        <translation>导入免费。镜次保留其费用，但不计入任何预算。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) came without a clip.</source>
        <translation>
            <numerusform>%n 个镜次没有附带片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) on hold: not sent, not charged.</source>
        <translation>
            <numerusform>%n 个排队中的镜次已暂缓：未发送，未扣费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as no model here fits: %n queued take(s).</source>
        <translation>
            <numerusform>此处没有合适的模型，因此不包含：%n 个排队中的镜次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 个镜头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n 个镜次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPicker</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>My takes</source>
        <translation>我的镜次</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>所有镜次</translation>
    </message>
    <message>
        <source>Open bin</source>
        <translation>打开回收站</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>重命名项目…</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>项目设置…</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>导出项目…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>归档项目</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>导入项目…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>ProjectSettingsDialog</name>
    <message>
        <source>Project settings</source>
        <translation>项目设置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Use the settings of the prompt bar</source>
        <translation>使用提示词栏的设置</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New takes stop at this amount. Leave empty for no limit.</source>
        <translation>达到此金额后不再发送新镜次。留空表示无限制。</translation>
    </message>
    <message>
        <source>New shots start with</source>
        <translation>新镜头的初始设置</translation>
    </message>
    <message>
        <source>The settings of the prompt bar</source>
        <translation>提示词栏的设置</translation>
    </message>
    <message>
        <source>Added to the prompt of every new take of this project.</source>
        <translation>会添加到此项目每个新镜次的提示词中。</translation>
    </message>
    <message>
        <source>{n} / {limit} characters. Shorten the style.</source>
        <translation>{n} / {limit} 个字符。请缩短风格文本。</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My takes</source>
        <translation>我的镜次</translation>
    </message>
    <message>
        <source>Move to shot</source>
        <translation>移到镜头</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>新建镜头</translation>
    </message>
    <message>
        <source>Move shot to project</source>
        <translation>将镜头移到项目</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Project {name} created</source>
        <translation>已创建项目“{name}”</translation>
    </message>
    <message>
        <source>Undone: project {name} removed</source>
        <translation>已撤销：已移除项目 {name}</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>已重命名项目</translation>
    </message>
    <message>
        <source>{name} can&apos;t be archived</source>
        <translation>无法归档 {name}</translation>
    </message>
    <message>
        <source>Takes without another project go there.</source>
        <translation>不属于其他项目的镜次会放在那里。</translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation>已归档项目</translation>
    </message>
    <message>
        <source>Project restored</source>
        <translation>已恢复项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>重命名项目</translation>
    </message>
    <message>
        <source>Spent so far: {amount}.</source>
        <translation>目前已花费：{amount}。</translation>
    </message>
    <message>
        <source>Project settings changed</source>
        <translation>项目设置已更改</translation>
    </message>
    <message>
        <source>Shot renamed</source>
        <translation>已重命名镜头</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>重命名镜头</translation>
    </message>
    <message>
        <source>Name of the shot</source>
        <translation>镜头名称</translation>
    </message>
    <message>
        <source>Take {n} is no longer chosen</source>
        <translation>镜次 {n} 已取消选用</translation>
    </message>
    <message>
        <source>Take {n} is the chosen take</source>
        <translation>已选用镜次 {n}</translation>
    </message>
    <message>
        <source>No other shots yet.</source>
        <translation>还没有其他镜头。</translation>
    </message>
    <message>
        <source>No other projects yet.</source>
        <translation>还没有其他项目。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved to {project}</source>
        <translation>
            <numerusform>已将 %n 个镜头移到 {project}</numerusform>
        </translation>
    </message>
    <message>
        <source>Style of {project} is added</source>
        <translation>会添加 {project} 的风格</translation>
    </message>
    <message>
        <source>Project budget {budget}, over by {amount}</source>
        <translation>项目预算 {budget}，超出 {amount}</translation>
    </message>
    <message>
        <source>Project budget {budget}, {left} left</source>
        <translation>项目预算 {budget}，剩余 {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to shot {n}</source>
        <translation>
            <numerusform>已将 %n 个镜次移到镜头 {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to a new shot</source>
        <translation>
            <numerusform>已将 %n 个镜次移到新镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot {n}   {name}</source>
        <translation>镜头 {n}   {name}</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>A paper boat drifts down a rainy street at dusk, neon in the puddles, slow dolly shot, soft piano</source>
        <translation>黄昏，纸船顺着雨中的街道漂流，水洼里映着霓虹，缓慢推轨镜头，轻柔钢琴</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Prompt characters</source>
        <translation>提示词字符数</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>素材架</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <source>{n} / {limit}</source>
        <translation>{n} / {limit}</translation>
    </message>
    <message>
        <source>Earlier prompt {n} of {count}. Press Down to return.</source>
        <translation>以前的提示词 {n}/{count}。按向下键返回。</translation>
    </message>
    <message>
        <source>Fill in: {names} (press Tab)</source>
        <translation>请填写：{names}（按 Tab）</translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s)</source>
        <translation>
            <numerusform>您的选项会组成 %n 条提示词</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unsent draft</source>
        <translation>您未发送的草稿</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Earlier prompts</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>存为模板…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Your prompts appear here.</source>
        <translation>您的提示词会显示在这里。</translation>
    </message>
    <message>
        <source>No templates yet. Write a prompt with blanks such as {subject} and save it.</source>
        <translation>还没有模板。请编写带占位符（例如 {subject}）的提示词并保存。</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>模板已保存</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the template</source>
        <translation>无法保存模板</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder</source>
        <translation>无法打开文件夹</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>too long for a prompt</source>
        <translation>作为提示词过长</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>不是有效的 TOML</translation>
    </message>
    <message>
        <source>no prompt in it</source>
        <translation>其中没有提示词</translation>
    </message>
    <message>
        <source>Skipped {file}: {why}.</source>
        <translation>已跳过 {file}：{why}。</translation>
    </message>
    <message>
        <source>Fill in {names} first?</source>
        <translation>先填写 {names}？</translation>
    </message>
    <message>
        <source>The prompt still has a blank. The model would read it literally.</source>
        <translation>提示词中仍有占位符。模型会按字面读取。</translation>
    </message>
    <message>
        <source>Generate with {names}?</source>
        <translation>保留 {names} 并生成？</translation>
    </message>
    <message>
        <source>The model would read the braces literally.</source>
        <translation>模型会按字面读取花括号。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Edited from take {n}</source>
        <translation>由镜次 {n} 编辑而来</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>仍要生成（{total}）</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>No longer in the queue.</source>
        <translation>已不在队列中。</translation>
    </message>
    <message>
        <source>It was already sent.</source>
        <translation>它在此期间已发送。</translation>
    </message>
    <message>
        <source>They were already sent.</source>
        <translation>它们在此期间已发送。</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume.</source>
        <translation>继续之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>Queue resumed</source>
        <translation>队列已继续</translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) paused</source>
        <translation>
            <numerusform>已暂停 %n 个排队中的镜次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) resumed</source>
        <translation>
            <numerusform>已继续 %n 个排队中的镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>Already first in the queue.</source>
        <translation>已在队列最前。</translation>
    </message>
    <message>
        <source>Already last in the queue.</source>
        <translation>已在队列最后。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved in the queue</source>
        <translation>
            <numerusform>已在队列中移动 %n 个镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>These takes have different prompts. Edit one at a time.</source>
        <translation>这些镜次的提示词不同。请逐个编辑。</translation>
    </message>
    <message>
        <source>{now} (was {before})</source>
        <translation>{now}（原为 {before}）</translation>
    </message>
    <message>
        <source>Estimate: {price}</source>
        <translation>估价：{price}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n 个镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes}, estimate: {price}</source>
        <translation>{takes}，估价：{price}</translation>
    </message>
    <message numerus="yes">
        <source>%n queued prompt(s) changed</source>
        <translation>
            <numerusform>已更改 %n 条排队中的提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already sent with the old prompt</source>
        <translation>
            <numerusform>%n 个镜次在此期间已用旧提示词发送</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>Filter by state</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>Your library was damaged. We restored a backup from {time}. Search for missing takes? It&apos;s free.</source>
        <translation>您的媒体库已损坏。我们恢复了 {time} 的备份。要搜索丢失的镜次吗？此操作免费。</translation>
    </message>
    <message>
        <source>You have a new library. Search your account and clip folder for earlier takes? It&apos;s free.</source>
        <translation>这是新的媒体库。要在您的账户和片段文件夹中搜索以前的镜次吗？此操作免费。</translation>
    </message>
    <message>
        <source>Your library is an older copy. Search for the takes made since? It&apos;s free.</source>
        <translation>您的媒体库是较旧的副本。要查找此后制作的镜次吗？免费。</translation>
    </message>
    <message>
        <source>Search canceled.</source>
        <translation>已取消搜索。</translation>
    </message>
    <message>
        <source>Find missing takes</source>
        <translation>查找丢失的镜次</translation>
    </message>
    <message>
        <source>Searching your account for missing takes…</source>
        <translation>正在您的账户中搜索丢失的镜次…</translation>
    </message>
    <message>
        <source>Searching for missing takes ({n} of {count})…</source>
        <translation>正在搜索丢失的镜次（{n}/{count}）…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {n} more: {why}.</source>
        <translation>另有 {n} 项无法读取：{why}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t search your account: {why}.</source>
        <translation>无法搜索您的账户：{why}。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>No missing takes found.</source>
        <translation>未发现丢失的镜次。</translation>
    </message>
    <message>
        <source>Found 1 take.</source>
        <translation>找到 1 个镜次。</translation>
    </message>
    <message>
        <source>Found {n} takes.</source>
        <translation>找到 {n} 个镜次。</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Prompt and settings loaded from %1</source>
        <translation>已从 %1 加载提示词和设置</translation>
    </message>
    <message>
        <source>Some were adjusted for the model</source>
        <translation>部分内容已根据模型调整</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>No prompt or settings in %1</source>
        <translation>%1 中没有提示词或设置</translation>
    </message>
    <message>
        <source>Only clips made here have them, and some apps remove them.</source>
        <translation>只有在此处制作的片段才有这些信息，某些应用会将其移除。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is from elsewhere and isn&apos;t one of your takes.</source>
        <translation>%1 来自别处，不是您的镜次。</translation>
    </message>
    <message>
        <source>Use its prompt and settings</source>
        <translation>使用其提示词和设置</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename file</source>
        <translation>重命名文件</translation>
    </message>
    <message>
        <source>The files stay in their folder. Close them in other apps first.</source>
        <translation>文件会留在原文件夹中。请先在其他应用中将其关闭。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n clip(s)</source>
        <translation>
            <numerusform>重命名 %n 个片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message numerus="yes">
        <source>Repaired the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>已修复 %n 个片段的 Content Credentials</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier version of Sora Desktop made them invalid.</source>
        <translation>旧版 Sora Desktop 曾使其失效。</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t repair the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>无法修复 %n 个片段的 Content Credentials</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were changed after we saved them, so we left them. First: %1.</source>
        <translation>文件在保存后被更改，因此我们未作改动。第一个：%1。</translation>
    </message>
</context>
<context>
    <name>RowsControl</name>
    <message>
        <source>{option}: {n}</source>
        <translation>{option}：{n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Each row is sent to the model as a shot of its own, in this order.</source>
        <translation>每一行都会按此顺序作为单独的镜头发送给模型。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Remove row {n}</source>
        <translation>移除第 {n} 行</translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation>共 {length}</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Sample clip</source>
        <translation>示例片段</translation>
    </message>
    <message>
        <source>Sample clip drawn by Sora Desktop</source>
        <translation>由 Sora Desktop 绘制的示例片段</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>打开声音</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>关闭声音</translation>
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
        <translation>正在检查（{n}/{count}）</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach your account</source>
        <translation>无法连接到您的账户</translation>
    </message>
    <message>
        <source>1 possible match</source>
        <translation>1 个可能的匹配项</translation>
    </message>
    <message>
        <source>{n} possible matches</source>
        <translation>{n} 个可能的匹配项</translation>
    </message>
    <message>
        <source>Not found yet (1 check)</source>
        <translation>尚未找到（已检查 1 次）</translation>
    </message>
    <message>
        <source>Not found yet ({n} checks)</source>
        <translation>尚未找到（已检查 {n} 次）</translation>
    </message>
    <message>
        <source>Couldn&apos;t load your account&apos;s tasks: {why}. Retrying automatically.</source>
        <translation>无法加载您账户中的任务：{why}。正在自动重试。</translation>
    </message>
    <message>
        <source>Not found yet (1 check).</source>
        <translation>尚未找到（已检查 1 次）。</translation>
    </message>
    <message>
        <source>Not found yet ({n} checks).</source>
        <translation>尚未找到（已检查 {n} 次）。</translation>
    </message>
    <message>
        <source>It may still appear.</source>
        <translation>它仍有可能出现。</translation>
    </message>
    <message>
        <source>Checking again automatically.</source>
        <translation>会自动再次检查。</translation>
    </message>
    <message>
        <source>PiAPI never confirmed this take. You may have been charged {price}, so it counts as spent for now.</source>
        <translation>PiAPI 一直未确认此镜次。您可能已被扣费 {price}，因此暂时计入支出。</translation>
    </message>
    <message>
        <source>1 task in your account looks like this take. Pick it if it&apos;s the one.</source>
        <translation>您的账户中有 1 个任务像是此镜次。如果是，请选择它。</translation>
    </message>
    <message>
        <source>{n} tasks in your account look like this take. Pick the right one.</source>
        <translation>您的账户中有 {n} 个任务像是此镜次。请选择正确的一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) couldn&apos;t be read</source>
        <translation>
            <numerusform>%n 个任务无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your account ({n} of {count})…</source>
        <translation>正在检查您的账户（{n}/{count}）…</translation>
    </message>
    <message>
        <source>Checking your account…</source>
        <translation>正在检查您的账户…</translation>
    </message>
    <message numerus="yes">
        <source>We couldn&apos;t read %n task(s) in your account. This may include your take.</source>
        <translation>
            <numerusform>您账户中有 %n 个任务无法读取，其中可能包含要找的镜次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select only one</source>
        <translation>请只选择一个</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个镜次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Your key is stored in the system keychain.</source>
        <translation>您的密钥存储在系统钥匙串中。</translation>
    </message>
    <message>
        <source>Clips are saved here.</source>
        <translation>片段保存在此处。</translation>
    </message>
    <message>
        <source>New takes stop at this amount. Leave empty for no limit.</source>
        <translation>达到此金额后不再发送新镜次。留空表示无限制。</translation>
    </message>
    <message>
        <source>Network and advanced</source>
        <translation>网络与高级</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System follows your computer&apos;s light or dark mode.</source>
        <translation>“系统”会跟随您电脑的浅色或深色模式。</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>重新启动后生效。</translation>
    </message>
    <message>
        <source>Check for a new version daily</source>
        <translation>每天检查新版本</translation>
    </message>
    <message>
        <source>We tell you and install nothing. No data about you is sent.</source>
        <translation>仅通知您，不会安装任何内容。不会发送与您有关的数据。</translation>
    </message>
    <message>
        <source>Added to your system&apos;s scaling. Restart to apply.</source>
        <translation>在系统缩放的基础上叠加。重新启动后生效。</translation>
    </message>
    <message>
        <source>Ask while takes are in progress</source>
        <translation>有进行中的镜次时询问</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Takes keep rendering and download next time you open the app.</source>
        <translation>镜次会继续渲染，并在您下次打开应用时下载。</translation>
    </message>
    <message>
        <source>Notify me when takes are done</source>
        <translation>镜次完成时通知我</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>One notification per batch, only when the window is in the background.</source>
        <translation>每个批次一条通知，仅当窗口在后台时显示。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>No animation or autoplay. Off: follow the system.</source>
        <translation>没有动画或自动播放。关闭时：跟随系统。</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Store prompt and settings inside new clips</source>
        <translation>在新片段中存储提示词和设置</translation>
    </message>
    <message>
        <source>Clip data</source>
        <translation>片段数据</translation>
    </message>
    <message>
        <source>Picture and sound are untouched. Drop a clip here to reuse its settings. Anyone with the file can read them.</source>
        <translation>画面和声音不受影响。将片段拖放到此处即可重用其设置。任何拥有该文件的人都能读取这些信息。</translation>
    </message>
    <message>
        <source>Confirm above</source>
        <translation>确认金额</translation>
    </message>
    <message>
        <source>Confirm any batch above this amount.</source>
        <translation>批次超过此金额时先确认。</translation>
    </message>
    <message>
        <source>More takes wait in the queue (not sent, not charged). Your PiAPI plan may allow fewer.</source>
        <translation>超出的镜次在队列中等待（未发送，未扣费）。您的 PiAPI 套餐允许的数量可能更少。</translation>
    </message>
    <message>
        <source>Leave empty to use system settings.</source>
        <translation>留空则使用系统设置。</translation>
    </message>
    <message>
        <source>Custom CA certificate</source>
        <translation>自定义 CA 证书</translation>
    </message>
    <message>
        <source>For networks that inspect traffic. Used in addition to system certificates.</source>
        <translation>适用于会检查流量的网络。与系统证书一并使用。</translation>
    </message>
    <message>
        <source>Set in your PiAPI workspace</source>
        <translation>在您的 PiAPI 工作区中设置</translation>
    </message>
    <message>
        <source>PiAPI calls it when a take is done. Sora Desktop doesn&apos;t need it.</source>
        <translation>镜次完成时由 PiAPI 调用。Sora Desktop 不需要它。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Always quit</source>
        <translation>始终退出</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>每日预算</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>每月预算</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <translation>同时进行的镜次</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Public: pay as you go</source>
        <translation>公共：按量付费</translation>
    </message>
    <message>
        <source>Private: your own hosted account</source>
        <translation>私有：自己的托管账户</translation>
    </message>
    <message>
        <source>Service mode</source>
        <translation>服务模式</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook 地址</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>找到的设置</translation>
    </message>
    <message>
        <source>{setting}  –  {page}</source>
        <translation>{setting}  –  {page}</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>The shelf can&apos;t keep links. Add a file.</source>
        <translation>素材架无法保存链接。请添加文件。</translation>
    </message>
    <message>
        <source>Show the take in the viewer, at the frame you want.</source>
        <translation>请在查看器中显示该镜次，并定位到所需的帧。</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds ({kinds})</source>
        <translation>图片、片段和声音 ({kinds})</translation>
    </message>
    <message>
        <source>Add to shelf</source>
        <translation>添加到素材架</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Edit shelf picture</source>
        <translation>编辑素材架图片</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>已更改 {name}</translation>
    </message>
    <message>
        <source>Removed {name} from the shelf</source>
        <translation>已将 {name} 从素材架移除</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>视觉风格</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>this project</source>
        <translation>此项目</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Names have up to {most} characters.</source>
        <translation>名称最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>Names have letters, digits, _ and - only, and begin with a letter or digit.</source>
        <translation>名称只能包含文字、数字、_ 和 -，并以文字或数字开头。</translation>
    </message>
    <message>
        <source>Models use this name themselves. Choose another.</source>
        <translation>模型自身会使用此名称。请选择其他名称。</translation>
    </message>
    <message>
        <source>This name is on the shelf already. Choose another.</source>
        <translation>素材架上已有此名称。请选择其他名称。</translation>
    </message>
    <message>
        <source>A shelf holds up to {most} files. Remove one first.</source>
        <translation>素材架最多容纳 {most} 个文件。请先移除一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to the shelf</source>
        <translation>
            <numerusform>已将 %n 个文件添加到素材架</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {names} to the shelf</source>
        <translation>已将 {names} 添加到素材架</translation>
    </message>
</context>
<context>
    <name>ShelfDialog</name>
    <message>
        <source>Shelf</source>
        <translation>素材架</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Use in prompt</source>
        <translation>用于提示词</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Shelf of {project}</source>
        <translation>{project} 的素材架</translation>
    </message>
    <message>
        <source>Nothing here yet. Drop a picture, clip or sound, or add one.</source>
        <translation>这里还没有内容。请拖放或添加图片、片段或声音。</translation>
    </message>
    <message>
        <source>Type @ in the prompt to use one.</source>
        <translation>在提示词中输入 @ 即可使用。</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>文件缺失</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation>用于此处</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Press new keys</source>
        <translation>按下新按键</translation>
    </message>
    <message>
        <source>Press keys in the field above.</source>
        <translation>请在上方的输入框中按键。</translation>
    </message>
    <message>
        <source>Generate costs money, so it needs Ctrl, Alt or a function key.</source>
        <translation>“生成”会产生费用，因此需要 Ctrl、Alt 或功能键。</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Changes to %1 when you save.</source>
        <translation>保存后将更改为 %1。</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Change that one first.</source>
        <translation>%1 已用于“%2”。请先更改该项。</translation>
    </message>
    <message>
        <source>All shortcuts reset when you save.</source>
        <translation>保存后，所有快捷键都会重置。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>ShotActions</name>
    <message>
        <source>Add shot</source>
        <translation>添加镜头</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Fill down model and options</source>
        <translation>向下填充模型和选项</translation>
    </message>
    <message>
        <source>Gives the selected shots the model and options of the first of them</source>
        <translation>将所选镜头的模型和选项设为与其中第一个相同</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Rename shot…</source>
        <translation>重命名镜头…</translation>
    </message>
    <message>
        <source>Remove empty shots</source>
        <translation>移除空白镜头</translation>
    </message>
    <message>
        <source>Open in Takes</source>
        <translation>在“镜次”中打开</translation>
    </message>
    <message>
        <source>Generate takes of the selected shots…</source>
        <translation>生成所选镜头的镜次…</translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>导入镜头…</translation>
    </message>
    <message>
        <source>Paste shots…</source>
        <translation>粘贴镜头…</translation>
    </message>
    <message>
        <source>Save shot list as CSV…</source>
        <translation>将镜头列表存为 CSV…</translation>
    </message>
    <message>
        <source>Save contact sheet…</source>
        <translation>保存缩略图总览…</translation>
    </message>
    <message>
        <source>Export cut…</source>
        <translation>导出剪辑…</translation>
    </message>
</context>
<context>
    <name>ShotDelegate</name>
    <message>
        <source>Prompt of the shot</source>
        <translation>镜头的提示词</translation>
    </message>
    <message>
        <source>Describe the shot. {keys} adds the next one.</source>
        <translation>描述镜头。按 {keys} 添加下一个。</translation>
    </message>
</context>
<context>
    <name>ShotImport</name>
    <message>
        <source>Copy some text first.</source>
        <translation>请先复制一些文本。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) added to {project}</source>
        <translation>
            <numerusform>已将 %n 个镜头添加到 {project}</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}. Some got a new number.</source>
        <translation>{added}。部分使用了新编号。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>导入镜头</translation>
    </message>
    <message>
        <source>No shots to export</source>
        <translation>没有可导出的镜头</translation>
    </message>
    <message>
        <source>Export shot list</source>
        <translation>导出镜头列表</translation>
    </message>
    <message>
        <source>Couldn&apos;t export the shot list</source>
        <translation>无法导出镜头列表</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n shot(s)</source>
        <translation>
            <numerusform>已导出 %n 个镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot lists (*.csv *.tsv *.tab *.txt *.fountain)</source>
        <translation>镜头列表 (*.csv *.tsv *.tab *.txt *.fountain)</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a CSV, TSV or text file.</source>
        <translation>{name} 是文件夹。请选择 CSV、TSV 或文本文件。</translation>
    </message>
    <message>
        <source>We couldn&apos;t find {name}.</source>
        <translation>未找到 {name}。</translation>
    </message>
    <message>
        <source>We couldn&apos;t open {name}: {why}.</source>
        <translation>无法打开 {name}：{why}。</translation>
    </message>
    <message>
        <source>{name} is larger than {most}. Split it into parts.</source>
        <translation>{name} 超过 {most}。请将其拆分成几部分。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a text file. Save the table as CSV first.</source>
        <translation>{name} 不是文本文件。请先将表格存为 CSV。</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Shot added</source>
        <translation>已添加镜头</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>已更改提示词</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) duplicated</source>
        <translation>
            <numerusform>已为 %n 个镜头创建副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot split</source>
        <translation>已拆分镜头</translation>
    </message>
    <message>
        <source>Model and options filled down</source>
        <translation>已向下填充模型和选项</translation>
    </message>
    <message>
        <source>Only shots without takes can be removed.</source>
        <translation>只能移除没有镜次的镜头。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) removed</source>
        <translation>
            <numerusform>已移除 %n 个镜头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved</source>
        <translation>
            <numerusform>已移动 %n 个镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>已更改模型</translation>
    </message>
    <message>
        <source>Options changed</source>
        <translation>已更改选项</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Take {n} is in the cut</source>
        <translation>镜次 {n} 已入剪辑</translation>
    </message>
    <message>
        <source>No shots found in this file.</source>
        <translation>在此文件中未找到镜头。</translation>
    </message>
    <message>
        <source>Read as {encoding}, because it isn&apos;t UTF-8. Check accents and other letters.</source>
        <translation>不是 UTF-8，已按 {encoding} 读取。请检查文字是否正确。</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed, {amount}</source>
        <translation>
            <numerusform>%n 个未确认，{amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rendering</source>
        <translation>
            <numerusform>%n 个渲染中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n 个排队中</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is called “{said}”.</source>
        <translation>没有名为“{said}”的模型。</translation>
    </message>
    <message>
        <source>Prompt change discarded</source>
        <translation>已放弃提示词更改</translation>
    </message>
    <message>
        <source>Prompt change brought back</source>
        <translation>已恢复提示词更改</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>选定镜次</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>镜次 {n}</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Generate again ({price})</source>
        <translation>再次生成（{price}）</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>No model is called “{said}”. Did you mean {instead}?</source>
        <translation>没有名为“{said}”的模型。您是指 {instead} 吗？</translation>
    </message>
    <message>
        <source>{option}: {model} can&apos;t do “{said}”.</source>
        <translation>{option}：{model} 不支持“{said}”。</translation>
    </message>
    <message>
        <source>{option}: {model} can&apos;t do “{said}”. Use {instead}.</source>
        <translation>{option}：{model} 不支持“{said}”。请使用 {instead}。</translation>
    </message>
    <message>
        <source>{option}: {model} doesn&apos;t have this setting. Leave “{said}” out.</source>
        <translation>{option}：{model} 没有此设置。请去掉“{said}”。</translation>
    </message>
    <message>
        <source>More cells than columns. Put the prompt in quotation marks.</source>
        <translation>单元格多于列数。请用引号将提示词括起来。</translation>
    </message>
    <message>
        <source>A quotation mark never closes, so the lines below it are part of this one.</source>
        <translation>有引号未闭合，因此下面的行都算作此行的一部分。</translation>
    </message>
    <message>
        <source>A cell is too long to read. Shorten it.</source>
        <translation>单元格过长，无法读取。请缩短。</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} 或 {last}</translation>
    </message>
    <message>
        <source>Same number as line {said}. Both are added.</source>
        <translation>编号与第 {said} 行相同。两者都会添加。</translation>
    </message>
    <message>
        <source>Name shortened to “{said}”.</source>
        <translation>名称已缩短为“{said}”。</translation>
    </message>
    <message>
        <source>“{said}” takes aren&apos;t possible. Use 1 to {most}.</source>
        <translation>镜次数不能为“{said}”。请使用 1 至 {most}。</translation>
    </message>
    <message>
        <source>Looks like a formula, kept as text: “{said}”.</source>
        <translation>看起来像公式，已保留为文本：“{said}”。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s), {price} for one take each.</source>
        <translation>
            <numerusform>%n 个镜头，各 1 个镜次共 {price}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plus %n take(s) of unknown price.</source>
        <translation>
            <numerusform>另有 %n 个价格未知的镜次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list wants {n} takes: {price}.</source>
        <translation>您的列表要求 {n} 个镜次：{price}。</translation>
    </message>
    <message>
        <source>No column holds the prompts. Call one of these “Prompt”: {columns}.</source>
        <translation>没有包含提示词的列。请将以下某一列命名为“提示词”：{columns}。</translation>
    </message>
    <message>
        <source>This script has no scene headings, such as INT. KITCHEN - DAY.</source>
        <translation>此剧本没有场景标题，例如 INT. KITCHEN - DAY。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be used and won&apos;t be added.</source>
        <translation>
            <numerusform>%n 行无法使用，不会添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list has {found} lines. Only the first {most} can be added at once, so put the rest into another list.</source>
        <translation>您的列表有 {found} 行。一次只能添加前 {most} 行，请将其余的放入另一个列表。</translation>
    </message>
    <message>
        <source>Columns not used: {columns}.</source>
        <translation>未使用的列：{columns}。</translation>
    </message>
    <message>
        <source>Lines with the number of another line: {n}.</source>
        <translation>与其他行编号重复的行数：{n}。</translation>
    </message>
    <message>
        <source>Names shortened to {longest} characters: {n}.</source>
        <translation>缩短到 {longest} 个字符的名称数：{n}。</translation>
    </message>
    <message>
        <source>Lines with an impossible number of takes: {n}.</source>
        <translation>镜次数无效的行数：{n}。</translation>
    </message>
    <message>
        <source>Lines that look like a formula, kept as text: {n}.</source>
        <translation>看起来像公式、保留为文本的行：{n}。</translation>
    </message>
    <message>
        <source>column {n}</source>
        <translation>第 {n} 列</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you.</source>
        <translation>
            <numerusform>%n 个镜次待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>请写提示词。</translation>
    </message>
    <message>
        <source>Fill in {names}.</source>
        <translation>请填写 {names}。</translation>
    </message>
    <message>
        <source>{n} choices are too many. Use {most} or fewer.</source>
        <translation>{n} 个选项太多。最多 {most} 个。</translation>
    </message>
    <message>
        <source>Moderation blocked this prompt. Edit it first.</source>
        <translation>此提示词被审核拦截。请先编辑。</translation>
    </message>
    <message>
        <source>Shot {n} is left out. {why}</source>
        <translation>镜头 {n} 将跳过。{why}</translation>
    </message>
    <message numerus="yes">
        <source>%n more shot(s) are left out.</source>
        <translation>
            <numerusform>另有 %n 个镜头将跳过。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShotListModel</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选用</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>待支出</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>镜头 {n}</translation>
    </message>
    <message>
        <source>Take {n} is in the cut until you choose one</source>
        <translation>在您选定之前，剪辑使用镜次 {n}</translation>
    </message>
    <message>
        <source>No take</source>
        <translation>无镜次</translation>
    </message>
    <message>
        <source>Describe the shot</source>
        <translation>描述镜头</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>无片段</translation>
    </message>
    <message>
        <source>Picture of the shot</source>
        <translation>镜头的图片</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n 个镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {n} is chosen</source>
        <translation>已选用镜次 {n}</translation>
    </message>
</context>
<context>
    <name>ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>镜头列表</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Add shot</source>
        <translation>添加镜头</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Write your film shot by shot</source>
        <translation>逐个镜头编写您的影片</translation>
    </message>
    <message>
        <source>Add the first shot</source>
        <translation>添加第一个镜头</translation>
    </message>
    <message>
        <source>Takes of each shot</source>
        <translation>每个镜头的镜次数</translation>
    </message>
    <message>
        <source>Cut and takes</source>
        <translation>剪辑和镜次</translation>
    </message>
    <message>
        <source>Open in Takes</source>
        <translation>在“镜次”中打开</translation>
    </message>
    <message>
        <source>This shot has no takes yet.</source>
        <translation>此镜头还没有镜次。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 个镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent {spent}</source>
        <translation>已花费 {spent}</translation>
    </message>
    <message>
        <source>What queued takes cost, and one take of every empty shot.</source>
        <translation>排队中的镜次的费用，加上每个空白镜头一个镜次的费用。</translation>
    </message>
    <message>
        <source>Generate {takes} each of {shots}</source>
        <translation>为 {shots}各生成 {takes}</translation>
    </message>
    <message>
        <source>To go {to_go}</source>
        <translation>待支出 {to_go}</translation>
    </message>
    <message>
        <source>One row is one shot. Paste a list, drop a CSV file or a Fountain script here, or add the first shot. Writing is free.</source>
        <translation>一行就是一个镜头。粘贴列表、将 CSV 文件或 Fountain 剧本拖放到此处，或添加第一个镜头。编写不收费。</translation>
    </message>
    <message numerus="yes">
        <source>To go {to_go}, %n not ready</source>
        <translation>
            <numerusform>待支出 {to_go}，%n 个未就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent {spent}, to go {to_go}</source>
        <translation>已花费 {spent}，待支出 {to_go}</translation>
    </message>
    <message>
        <source>What queued takes cost, and one take of every empty shot. The row says why a shot isn&apos;t ready.</source>
        <translation>排队镜次的费用，加上每个空镜头一个镜次的费用。行内会说明镜头未就绪的原因。</translation>
    </message>
    <message>
        <source>What is queued or not confirmed counts as spent.</source>
        <translation>排队中或未确认的计为已花费。</translation>
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
        <translation>会先显示总额并由您确认。</translation>
    </message>
    <message>
        <source>No empty shots to generate</source>
        <translation>没有可生成的空白镜头</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n 个镜次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected shot(s)</source>
        <translation>
            <numerusform>%n 个所选镜头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty shot(s)</source>
        <translation>
            <numerusform>%n 个空白镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate {takes} of {shots}</source>
        <translation>为 {shots}生成 {takes}</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>还没有提示词</translation>
    </message>
</context>
<context>
    <name>ShotTable</name>
    <message>
        <source>Shots in your list</source>
        <translation>您列表中的镜头</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>镜头</translation>
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
        <translation>提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>无提示词</translation>
    </message>
</context>
<context>
    <name>ShotTakes</name>
    <message>
        <source>Takes of the shot</source>
        <translation>镜头的镜次</translation>
    </message>
</context>
<context>
    <name>SizePreview</name>
    <message>
        <source>Preview of the size</source>
        <translation>大小预览</translation>
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
        <translation>增大缩略图</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>减小缩略图</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>排序：%1</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Sound always on</source>
        <translation>声音始终开启</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>声音已开启</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>声音已关闭</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>This take is in the bin or deleted</source>
        <translation>此镜次在回收站中或已删除</translation>
    </message>
    <message>
        <source>Its cost stays in your totals.</source>
        <translation>其费用仍计入您的总额。</translation>
    </message>
    <message>
        <source>No takes to save in this period</source>
        <translation>此期间没有可保存的镜次</translation>
    </message>
    <message>
        <source>Save spending</source>
        <translation>保存支出</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the spending</source>
        <translation>无法保存支出</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n take(s)</source>
        <translation>
            <numerusform>已保存 %n 个镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>No balance to save in this period</source>
        <translation>此期间没有可保存的余额</translation>
    </message>
    <message>
        <source>Save balance</source>
        <translation>保存余额</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n balance(s)</source>
        <translation>
            <numerusform>已保存 %n 条余额</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t save the balance</source>
        <translation>无法保存余额</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in Qt&apos;s letters, such as November 2026</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n 个镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate {amount}</source>
        <translation>估价 {amount}</translation>
    </message>
    <message>
        <source>charged {amount}</source>
        <translation>已扣费 {amount}</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>预计 {amount}</translation>
    </message>
    <message>
        <source>not confirmed {amount}</source>
        <translation>未确认 {amount}</translation>
    </message>
    <message>
        <source>returned {amount}</source>
        <translation>已退还 {amount}</translation>
    </message>
    <message>
        <source>imported {amount}</source>
        <translation>已导入 {amount}</translation>
    </message>
    <message>
        <source>{title}: nothing spent</source>
        <translation>{title}：无支出</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Charged like a clip of another duration.</source>
        <translation>按其他时长的片段扣费。</translation>
    </message>
    <message>
        <source>Failed, and PiAPI returned the cost.</source>
        <translation>失败，PiAPI 已退还费用。</translation>
    </message>
    <message>
        <source>PiAPI refused it before rendering.</source>
        <translation>PiAPI 在渲染前已拒绝。</translation>
    </message>
    <message>
        <source>Failed, and PiAPI still charged for it.</source>
        <translation>失败，但 PiAPI 仍扣费。</translation>
    </message>
    <message>
        <source>We had no price for it.</source>
        <translation>当时没有它的价格。</translation>
    </message>
    <message>
        <source>PiAPI&apos;s price isn&apos;t the one we know.</source>
        <translation>PiAPI 的价格与我们所知的不同。</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t said what it charged.</source>
        <translation>PiAPI 尚未告知扣费金额。</translation>
    </message>
    <message>
        <source>PiAPI quoted this price, not the one we know.</source>
        <translation>PiAPI 报的是此价格，与我们所知的不同。</translation>
    </message>
</context>
<context>
    <name>SpendingChart</name>
    <message>
        <source>Charged</source>
        <translation>扣费</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
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
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Set budget…</source>
        <translation>设置预算…</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Model prices…</source>
        <translation>模型价格…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Show takes</source>
        <translation>显示镜次</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
    <message>
        <source>Changes of the balance</source>
        <translation>余额变动</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), counted as spent</source>
        <translation>
            <numerusform>%n 个镜次，计入支出</numerusform>
        </translation>
    </message>
    <message>
        <source>Every take is confirmed</source>
        <translation>所有镜次均已确认</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>查询时间：{time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Still counting…</source>
        <translation>仍在统计…</translation>
    </message>
    <message>
        <source>Spending by day</source>
        <translation>每日支出</translation>
    </message>
    <message>
        <source>Spending by month</source>
        <translation>每月支出</translation>
    </message>
    <message>
        <source>Spending by year</source>
        <translation>每年支出</translation>
    </message>
    <message>
        <source>Charges that differ from the estimate</source>
        <translation>与估价不同的扣费</translation>
    </message>
    <message>
        <source>Balance, {period}</source>
        <translation>余额，{period}</translation>
    </message>
    <message>
        <source>The balance didn&apos;t change.</source>
        <translation>余额没有变动。</translation>
    </message>
    <message>
        <source>Every charge is what we said.</source>
        <translation>每笔扣费都与估价一致。</translation>
    </message>
    <message>
        <source>No takes were sent.</source>
        <translation>没有发送过镜次。</translation>
    </message>
    <message>
        <source>{chart}. Still counting…</source>
        <translation>{chart}。仍在统计…</translation>
    </message>
    <message>
        <source>So far: {sums}. Still counting…</source>
        <translation>目前：{sums}。仍在统计…</translation>
    </message>
    <message>
        <source>Couldn&apos;t count your takes.</source>
        <translation>无法统计您的镜次。</translation>
    </message>
</context>
<context>
    <name>SplitShotDialog</name>
    <message>
        <source>Split shot</source>
        <translation>拆分镜头</translation>
    </message>
    <message>
        <source>Prompt of the shot</source>
        <translation>镜头的提示词</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Put the cursor where the second shot begins. Takes stay with the first.</source>
        <translation>请将光标放在第二个镜头开始的位置。镜次保留在第一个镜头中。</translation>
    </message>
    <message>
        <source>Second shot: {text}</source>
        <translation>第二个镜头：{text}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Take {n}</source>
        <translation>镜次 {n}</translation>
    </message>
    <message>
        <source>It plays here as soon as it&apos;s ready.</source>
        <translation>就绪后会立即在这里播放。</translation>
    </message>
</context>
<context>
    <name>StageNotice</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>用其他应用打开</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Waiting for the disk of %1 to respond…</source>
        <translation>正在等待 %1 所在磁盘响应…</translation>
    </message>
    <message>
        <source>Sora Desktop can&apos;t start</source>
        <translation>Sora Desktop 无法启动</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your library</source>
        <translation>无法读取您的媒体库</translation>
    </message>
    <message>
        <source>Start a new library</source>
        <translation>新建媒体库</translation>
    </message>
    <message>
        <source>Nothing was changed. Reinstall the newer version.</source>
        <translation>未更改任何内容。请重新安装较新的版本。</translation>
    </message>
    <message>
        <source>A newer version of Sora Desktop made the file %1.</source>
        <translation>文件 %1 由较新版本的 Sora Desktop 创建。</translation>
    </message>
    <message>
        <source>Couldn&apos;t use the file %1, and there is no good backup.</source>
        <translation>无法使用文件 %1，也没有完好的备份。</translation>
    </message>
    <message>
        <source>We kept it as %1.</source>
        <translation>我们已将其保留为 %1。</translation>
    </message>
    <message>
        <source>Your clips are safe. You can start a new library. Find unfinished takes in your PiAPI account afterwards.</source>
        <translation>您的片段完好无损。您可以新建媒体库，之后在您的 PiAPI 账户中查找未完成的镜次。</translation>
    </message>
    <message>
        <source>Sora Desktop can&apos;t use its data folder. Make it writable or bring it back, then start again. Nothing was changed.</source>
        <translation>Sora Desktop 无法使用其数据文件夹。请将其设为可写或恢复，然后重新启动。未更改任何内容。</translation>
    </message>
    <message>
        <source>The disk is full, so Sora Desktop can&apos;t start. Free up space on this disk, then start again. Nothing was changed.</source>
        <translation>磁盘已满，Sora Desktop 无法启动。请在此磁盘上腾出空间，然后重新启动。未更改任何内容。</translation>
    </message>
    <message>
        <source>The API address from the command line isn&apos;t valid. %1</source>
        <translation>命令行中的 API 地址无效。%1</translation>
    </message>
    <message>
        <source>Sora Desktop is already running with this library, but doesn&apos;t respond. Quit it or wait until it has quit, then start again. If it isn&apos;t running, delete the file %1.</source>
        <translation>Sora Desktop 已在使用此媒体库运行，但没有响应。请将其退出或等待其退出，然后重新启动。如果它并未运行，请删除文件 %1。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your settings: %1</source>
        <translation>无法读取您的设置：%1</translation>
    </message>
    <message>
        <source>Reset to default because the value isn&apos;t valid: %1.</source>
        <translation>值无效，已恢复默认：%1。</translation>
    </message>
    <message>
        <source>We couldn&apos;t read a budget, so nothing is sent until you set it again in Settings: %1.</source>
        <translation>无法读取预算，在您于设置中重新设定之前不会发送任何内容：%1。</translation>
    </message>
    <message>
        <source>Your settings file was damaged, so the defaults are back. We kept the old file as %1.</source>
        <translation>您的设置文件已损坏，因此已恢复默认设置。我们已将旧文件保留为 %1。</translation>
    </message>
    <message>
        <source>Your settings file is damaged: %1</source>
        <translation>您的设置文件已损坏：%1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t read %n take(s) in your library. Nothing was deleted. Your PiAPI account still lists what you paid for.</source>
        <translation>
            <numerusform>无法读取您媒体库中的 %n 个镜次。未删除任何内容。您的 PiAPI 账户中仍列有您付费的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumTile</name>
    <message>
        <source>No budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>of {budget}, {left} left</source>
        <translation>/{budget}，剩余 {left}</translation>
    </message>
    <message>
        <source>{text}, imported {amount}</source>
        <translation>{text}，已导入 {amount}</translation>
    </message>
</context>
<context>
    <name>SumsModel</name>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>扣费</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
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
        <translation>%1 个镜次的标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Some also have: %1</source>
        <translation>部分镜次还有：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>移除标签“%1”</translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
    <message numerus="yes">
        <source>%1: %n take(s)</source>
        <translation>
            <numerusform>%1：%n 个镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play take</source>
        <translation>播放镜次</translation>
    </message>
    <message>
        <source>Fetch now (free)</source>
        <translation>立即获取（免费）</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>取消所有排队</translation>
    </message>
    <message>
        <source>Send now %1</source>
        <translation>立即发送 %1</translation>
    </message>
    <message>
        <source>Find it in my account…</source>
        <translation>在我的账户中查找…</translation>
    </message>
    <message>
        <source>Remove from queue (free)</source>
        <translation>移出队列（免费）</translation>
    </message>
    <message>
        <source>Edit queued prompt…</source>
        <translation>编辑排队中的提示词…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause in the queue</source>
        <translation>在队列中暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume in the queue</source>
        <translation>在队列中继续</translation>
    </message>
    <message>
        <source>Send next</source>
        <translation>下一个发送</translation>
    </message>
    <message>
        <source>Move up in queue</source>
        <translation>在队列中上移</translation>
    </message>
    <message>
        <source>Move down in queue</source>
        <translation>在队列中下移</translation>
    </message>
    <message>
        <source>Send last</source>
        <translation>最后发送</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translation>从未生成</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Edit and generate</source>
        <translation>编辑并生成</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue from its last frame</source>
        <translation>从最后一帧继续</translation>
    </message>
    <message>
        <source>Add frame to shelf…</source>
        <translation>将帧添加到素材架…</translation>
    </message>
    <message>
        <source>Make the final %1</source>
        <translation>生成终稿 %1</translation>
    </message>
    <message>
        <source>Make the final of a draft</source>
        <translation>生成草稿的终稿</translation>
    </message>
    <message>
        <source>Make the finals of several drafts</source>
        <translation>为多个草稿制作终稿</translation>
    </message>
    <message>
        <source>Make the finals (%1)</source>
        <translation>制作终稿（%1）</translation>
    </message>
    <message>
        <source>Send again (%1, may be charged twice)</source>
        <translation>再次发送（%1，可能重复扣费）</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>用其他应用打开</translation>
    </message>
    <message>
        <source>Copy file or prompt</source>
        <translation>复制文件或提示词</translation>
    </message>
    <message>
        <source>Rename file…</source>
        <translation>重命名文件…</translation>
    </message>
    <message>
        <source>Save settings file next to clip</source>
        <translation>将设置文件保存到片段旁</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Star / unstar</source>
        <translation>添加/移除星标</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Choose for the cut</source>
        <translation>选入剪辑</translation>
    </message>
    <message>
        <source>Pause or resume queue</source>
        <translation>暂停或继续队列</translation>
    </message>
    <message>
        <source>{finals} ({price})</source>
        <translation>{finals}（{price}）</translation>
    </message>
    <message>
        <source>{finals} ({price}, untested)</source>
        <translation>{finals}（{price}，未测试）</translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)</source>
        <translation>
            <numerusform>制作 %n 个终稿</numerusform>
        </translation>
    </message>
    <message>
        <source>{action}, {days} left</source>
        <translation>{action}，剩余 {days}</translation>
    </message>
    <message>
        <source>{action}, {days} left (untested)</source>
        <translation>{action}，剩余 {days}（未测试）</translation>
    </message>
    <message>
        <source>Final {price}, {days}</source>
        <translation>终稿 {price}，{days}</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Again ({price})</source>
        <translation>再次（{price}）</translation>
    </message>
    <message>
        <source>Don&apos;t choose</source>
        <translation>取消选用</translation>
    </message>
    <message>
        <source>Move to shot…</source>
        <translation>移到镜头…</translation>
    </message>
    <message>
        <source>Move to a new shot</source>
        <translation>移到新镜头</translation>
    </message>
    <message>
        <source>Move shot to project…</source>
        <translation>将镜头移到项目…</translation>
    </message>
    <message>
        <source>Rename shot…</source>
        <translation>重命名镜头…</translation>
    </message>
    <message>
        <source>Go to original take</source>
        <translation>转到原始镜次</translation>
    </message>
    <message>
        <source>Show shot</source>
        <translation>显示镜头</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详细信息</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Main action</source>
        <translation>主要操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Switch list / grid</source>
        <translation>切换列表/网格</translation>
    </message>
    <message>
        <source>Bigger thumbnails</source>
        <translation>增大缩略图</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>减小缩略图</translation>
    </message>
    <message>
        <source>Send now from %1</source>
        <translation>立即发送 %1 起</translation>
    </message>
    <message>
        <source>Generate again (%1)</source>
        <translation>再次生成（%1）</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>复制任务 ID</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>添加星标</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>The one take that stands for its shot: its number has a white circle</source>
        <translation>代表其镜头的镜次：编号带白色圆圈</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>TakeDetails</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>使用提示词和设置</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>复制任务 ID</translation>
    </message>
    <message>
        <source>PiAPI&apos;s reply</source>
        <translation>PiAPI 的响应</translation>
    </message>
    <message>
        <source>Imported: made elsewhere, in no budget.</source>
        <translation>已导入：在别处生成，不计入任何预算。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Take ID</source>
        <translation>镜次 ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术详情</translation>
    </message>
</context>
<context>
    <name>TakeListActions</name>
    <message>
        <source>Collapse all shots</source>
        <translation>折叠所有镜头</translation>
    </message>
    <message>
        <source>Expand all shots</source>
        <translation>展开所有镜头</translation>
    </message>
</context>
<context>
    <name>TakeListHeader</name>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>搜索镜次</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Shot order</source>
        <translation>镜头顺序</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 个镜次</translation>
    </message>
    <message>
        <source>%2 takes</source>
        <translation>%2 个镜次</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>镜头 {n}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
</context>
<context>
    <name>TakeListModel</name>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>在回收站中</translation>
    </message>
</context>
<context>
    <name>TakePictures</name>
    <message>
        <source>Continues shot {n}</source>
        <translation>承接镜头 {n}</translation>
    </message>
    <message>
        <source>Continued in shot {n}</source>
        <translation>由镜头 {n} 承接</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>{host} 的链接</translation>
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
        <translation>已扣费 %1</translation>
    </message>
    <message>
        <source>quoted %1</source>
        <translation>报价 %1</translation>
    </message>
    <message>
        <source>estimate ~%1</source>
        <translation>估价 ~%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>estimate from %1</source>
        <translation>估价 %1 起</translation>
    </message>
</context>
<context>
    <name>TakeText</name>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Not confirmed. You may have been charged {price}</source>
        <translation>未确认。您可能已被扣费 {price}</translation>
    </message>
    <message>
        <source>Waiting at PiAPI, {time}{retry}</source>
        <translation>正在 PiAPI 等待，{time}{retry}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>{why}. {charge}</source>
        <translation>{why}。{charge}</translation>
    </message>
    <message>
        <source>On hold. Not sent, not charged</source>
        <translation>已暂缓。未发送，未扣费</translation>
    </message>
    <message>
        <source>On hold: {why}. Not charged</source>
        <translation>已暂缓：{why}。未扣费</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Queued: {why}</source>
        <translation>排队中：{why}</translation>
    </message>
    <message>
        <source>Queued: {why}, retrying in {time}</source>
        <translation>排队中：{why}，{time}后重试</translation>
    </message>
    <message>
        <source>Rendering, {time} so far{retry}</source>
        <translation>渲染中，已用 {time}{retry}</translation>
    </message>
    <message>
        <source>Rendering, about {left} left{retry}</source>
        <translation>渲染中，约剩 {left}{retry}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far, longer than usual{retry}</source>
        <translation>渲染中，已用 {time}，比平时久{retry}</translation>
    </message>
    <message>
        <source>. Retrying: {why}</source>
        <translation>。正在重试：{why}</translation>
    </message>
    <message>
        <source>Status unclear, checking again, {time}</source>
        <translation>状态不明，正在再次检查，{time}</translation>
    </message>
    <message>
        <source>PiAPI says “{status}”, checking again, {time}</source>
        <translation>PiAPI 状态为“{status}”，正在再次检查，{time}</translation>
    </message>
    <message>
        <source>Paid, download link expired</source>
        <translation>已付费，下载链接已过期</translation>
    </message>
    <message>
        <source>Rendered, waiting to download</source>
        <translation>已渲染，等待下载</translation>
    </message>
    <message>
        <source>Paid, not downloaded: {why}</source>
        <translation>已付费，未下载：{why}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Downloading, {size}, {speed}</source>
        <translation>下载中，{size}，{speed}</translation>
    </message>
    <message>
        <source>Downloading, {n} %, {speed}</source>
        <translation>下载中，{n} %，{speed}</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>正在上传图片</translation>
    </message>
    <message>
        <source>your plan can&apos;t upload files</source>
        <translation>您的套餐不支持上传文件</translation>
    </message>
    <message>
        <source>couldn&apos;t upload the file</source>
        <translation>无法上传文件</translation>
    </message>
    <message>
        <source>input file not found</source>
        <translation>未找到输入文件</translation>
    </message>
    <message>
        <source>can&apos;t use the link</source>
        <translation>无法使用该链接</translation>
    </message>
    <message>
        <source>can&apos;t make the final of this draft</source>
        <translation>无法生成此草稿的终稿</translation>
    </message>
    <message>
        <source>Paused. Not sent, not charged</source>
        <translation>已暂停。未发送，未扣费</translation>
    </message>
    <message>
        <source>Canceled. Not charged</source>
        <translation>已取消。未扣费</translation>
    </message>
    <message>
        <source>Dismissed: you marked it as never made</source>
        <translation>已忽略：您已将其标记为从未生成</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost.</source>
        <translation>PiAPI 通常会退还费用。</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>未扣费。</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>PiAPI 仍扣费 {price}。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>没有 API 密钥</translation>
    </message>
    <message>
        <source>PiAPI refused your key</source>
        <translation>PiAPI 拒绝了您的密钥</translation>
    </message>
    <message>
        <source>PiAPI blocked this account</source>
        <translation>PiAPI 封锁了此账户</translation>
    </message>
    <message>
        <source>balance too low</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>blocked by moderation</source>
        <translation>被审核拦截</translation>
    </message>
    <message>
        <source>model no longer available</source>
        <translation>模型已不可用</translation>
    </message>
    <message>
        <source>PiAPI is busy</source>
        <translation>PiAPI 繁忙</translation>
    </message>
    <message>
        <source>PiAPI has a problem</source>
        <translation>PiAPI 出现问题</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>couldn&apos;t verify PiAPI&apos;s identity</source>
        <translation>无法验证 PiAPI 的身份</translation>
    </message>
    <message>
        <source>the proxy blocked it</source>
        <translation>被代理阻止</translation>
    </message>
    <message>
        <source>this network needs a sign-in</source>
        <translation>此网络需要登录</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>clips folder not found</source>
        <translation>未找到片段文件夹</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>未找到文件</translation>
    </message>
    <message>
        <source>another app is using the file</source>
        <translation>其他应用正在使用该文件</translation>
    </message>
    <message>
        <source>the download isn&apos;t a video</source>
        <translation>下载的文件不是视频</translation>
    </message>
    <message>
        <source>download link expired</source>
        <translation>下载链接已过期</translation>
    </message>
    <message>
        <source>PiAPI sent no download link</source>
        <translation>PiAPI 未发送下载链接</translation>
    </message>
    <message>
        <source>unsafe download link</source>
        <translation>下载链接不安全</translation>
    </message>
    <message>
        <source>PiAPI can&apos;t find this take</source>
        <translation>PiAPI 找不到此镜次</translation>
    </message>
    <message>
        <source>unexpected reply from PiAPI</source>
        <translation>PiAPI 返回意外响应</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm it</source>
        <translation>PiAPI 未确认</translation>
    </message>
    <message>
        <source>Sora Desktop quit while sending</source>
        <translation>Sora Desktop 在发送时退出</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI 拒绝了请求</translation>
    </message>
    <message>
        <source>render failed</source>
        <translation>渲染失败</translation>
    </message>
    <message>
        <source>canceled at PiAPI</source>
        <translation>已在 PiAPI 取消</translation>
    </message>
    <message>
        <source>over your budget</source>
        <translation>超出您的预算</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>couldn&apos;t save</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>Ready, imported</source>
        <translation>就绪，已导入</translation>
    </message>
    <message>
        <source>Imported without its clip</source>
        <translation>已导入，没有片段</translation>
    </message>
    <message>
        <source>Untested on PiAPI</source>
        <translation>未在 PiAPI 上测试</translation>
    </message>
    <message>
        <source>Untested on PiAPI: {parts}</source>
        <translation>未在 PiAPI 上测试：{parts}</translation>
    </message>
    <message>
        <source>Choose a model. This one isn&apos;t in the list.</source>
        <translation>请选择模型。当前模型不在列表中。</translation>
    </message>
    <message>
        <source>Choose another model. {model} is no longer available.</source>
        <translation>请选择其他模型。{model} 已不可用。</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>请先编写提示词。</translation>
    </message>
    <message>
        <source>Shorten the prompt to {limit} characters.</source>
        <translation>请将提示词缩短到 {limit} 个字符以内。</translation>
    </message>
    <message>
        <source>The prompt has a character that can&apos;t be sent. Retype that part.</source>
        <translation>提示词中有无法发送的字符。请重新输入该部分。</translation>
    </message>
    <message>
        <source>Choose an aspect ratio that {model} supports.</source>
        <translation>请选择 {model} 支持的宽高比。</translation>
    </message>
    <message>
        <source>Choose a resolution that {model} supports.</source>
        <translation>请选择 {model} 支持的分辨率。</translation>
    </message>
    <message>
        <source>Choose a duration that {model} supports.</source>
        <translation>请选择 {model} 支持的时长。</translation>
    </message>
    <message>
        <source>Choose a sound setting that {model} supports.</source>
        <translation>请选择 {model} 支持的声音设置。</translation>
    </message>
    <message>
        <source>The shots must have {shortest} to {longest} s in all for {model}.</source>
        <translation>对于 {model}，各镜头合计须为 {shortest} 至 {longest} 秒。</translation>
    </message>
    <message>
        <source>Choose settings that {model} supports.</source>
        <translation>请选择 {model} 支持的设置。</translation>
    </message>
    <message>
        <source>Use a longer clip or sound. {model} needs {seconds} s at least.</source>
        <translation>请使用更长的片段或声音。{model} 要求至少 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Use a shorter clip or sound. {model} takes {seconds} s at most.</source>
        <translation>请使用更短的片段或声音。{model} 最多支持 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Use fewer or shorter ones. {model} takes {seconds} s of them in all.</source>
        <translation>请减少数量或使用更短的。{model} 合计最多支持 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Add a picture or a video. {model} takes no sound alone.</source>
        <translation>请添加图片或视频。{model} 不能只使用声音。</translation>
    </message>
    <message>
        <source>Make a new draft. A final can be made for {days} days after the draft.</source>
        <translation>请生成新的草稿。草稿生成后 {days} 天内可生成终稿。</translation>
    </message>
    <message>
        <source>Wait until the draft is ready, then make its final.</source>
        <translation>请等草稿就绪后再生成其终稿。</translation>
    </message>
    <message>
        <source>Add the pictures that {model} needs.</source>
        <translation>请添加 {model} 所需的图片。</translation>
    </message>
    <message>
        <source>{model} can&apos;t use these pictures. Remove them.</source>
        <translation>{model} 无法使用这些图片。请将其移除。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t on the shelf. Add it there, or write it without @.</source>
        <translation>素材架上没有 {name}。请将其添加到素材架，或去掉 @。</translation>
    </message>
    <message>
        <source>{name} stands for two files. Remove one of them.</source>
        <translation>{name} 对应两个文件。请移除其中一个。</translation>
    </message>
    <message>
        <source>Choose 1 to 20 takes.</source>
        <translation>请选择 1 至 20 个镜次。</translation>
    </message>
    <message>
        <source>Choose 1 to 1,000 takes.</source>
        <translation>请选择 1 至 1,000 个镜次。</translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
</context>
<context>
    <name>TakesModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>镜次</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>扣费</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{model} ({version})</source>
        <translation>{model}（{version}）</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Imported. {state}</source>
        <translation>已导入。{state}</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Where the takes go</source>
        <translation>镜次的去向</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>新建镜头</translation>
    </message>
    <message>
        <source>Adds to shot {n}</source>
        <translation>添加到镜头 {n}</translation>
    </message>
    <message>
        <source>New shot after shot {n}</source>
        <translation>在镜头 {n} 之后新建镜头</translation>
    </message>
    <message>
        <source>Shot {n}  {name}</source>
        <translation>镜头 {n}  {name}</translation>
    </message>
</context>
<context>
    <name>TitleCard</name>
    <message>
        <source>Shot {n}</source>
        <translation>镜头 {n}</translation>
    </message>
</context>
<context>
    <name>ToastRow</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Just done</source>
        <translation>刚刚完成</translation>
    </message>
</context>
<context>
    <name>TodaysAccount</name>
    <message>
        <source>Today&apos;s account</source>
        <translation>今日账目</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Queued, not charged yet</source>
        <translation>排队中，尚未扣费</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Set budget…</source>
        <translation>设置预算…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
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
        <translation>顶栏</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日支出</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>镜头列表</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Your balance at PiAPI</source>
        <translation>您在 PiAPI 的余额</translation>
    </message>
    <message>
        <source>of {budget}</source>
        <translation>/{budget}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>本月 {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {budget}</source>
        <translation>本月 {amount}/{budget}</translation>
    </message>
    <message>
        <source>Includes {amount} not confirmed</source>
        <translation>包括未确认的 {amount}</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed: %1</source>
        <translation>速度：%1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
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
        <translation>无法将 %1 移到系统回收站。它仍在原处。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Sora Desktop %1 is available</source>
        <translation>Sora Desktop %1 现已可用</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>下载页面</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
</context>
<context>
    <name>ViewerActions</name>
    <message>
        <source>Take actions</source>
        <translation>镜次操作</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>添加星标</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>上一个镜次</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>下一个镜次</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Take {n} of {count}</source>
        <translation>镜次 {n}/{count}</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>镜头 {n}</translation>
    </message>
</context>
<context>
    <name>_Takes</name>
    <message>
        <source>Take {n}, in the cut</source>
        <translation>镜次 {n}，已入剪辑</translation>
    </message>
    <message>
        <source>Take {n}, in the cut until you choose one. Click to choose it.</source>
        <translation>镜次 {n}，选定之前用于剪辑。点击选定。</translation>
    </message>
    <message>
        <source>Take {n}. Click to use it in the cut.</source>
        <translation>镜次 {n}。点击即可用于剪辑。</translation>
    </message>
    <message>
        <source>Take {n} has no clip</source>
        <translation>镜次 {n} 没有片段</translation>
    </message>
</context>
</TS>
