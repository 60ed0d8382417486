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
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>Sora Desktop is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3, and FFmpeg under the LGPL, version 2.1, as separate libraries that you may replace. Some video formats may be covered by patents in your country.</source>
        <translation>Sora Desktop 是采用 MIT 许可证的自由软件。它使用 Qt 和 PySide6（LGPL 第 3 版）以及 FFmpeg（LGPL 第 2.1 版），均为可替换的独立库。某些视频格式在您所在的国家可能受专利保护。</translation>
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
        <source>This text did not come with this copy of the program.</source>
        <translation>此副本未附带该文本。</translation>
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
        <source>Pick from the account&apos;s list</source>
        <translation>从账户列表中选择</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>就是这个</translation>
    </message>
    <message>
        <source>Loading your account&apos;s list…</source>
        <translation>正在加载账户列表…</translation>
    </message>
    <message>
        <source>Reading the task you picked…</source>
        <translation>正在读取所选任务…</translation>
    </message>
    <message>
        <source>Your account shows no task from the time of this send. That proves nothing yet: the list can be late, so look again in a few minutes.</source>
        <translation>您的账户中没有这次发送时间的任务。这还不能说明什么：列表可能有延迟，请几分钟后再次查找。</translation>
    </message>
    <message>
        <source>Reading what each task asked for ({n} of {count})…</source>
        <translation>正在读取各任务的内容（{n}/{count}）…</translation>
    </message>
    <message>
        <source>One of these was made from the same prompt and settings.</source>
        <translation>其中 1 个使用了相同的提示词和设置。</translation>
    </message>
    <message>
        <source>{n} of these were made from the same prompt and settings.</source>
        <translation>其中 {n} 个使用了相同的提示词和设置。</translation>
    </message>
    <message>
        <source>None of these was made from the same prompt and settings.</source>
        <translation>没有任务使用相同的提示词和设置。</translation>
    </message>
    <message>
        <source>Already a take: {prompt}</source>
        <translation>已是镜次：{prompt}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>no prompt told</source>
        <translation>未提供提示词</translation>
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
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>This one was made from another prompt or other settings than were sent.</source>
        <translation>该任务使用的提示词或设置与发送的不同。</translation>
    </message>
    <message>
        <source>Picking sends nothing and costs nothing.</source>
        <translation>选择不会发送任何内容，也不产生费用。</translation>
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
        <source>Sent at {time}, {seconds}, {price}. Choose the task that is this take.</source>
        <translation>发送于 {time}，{seconds}，{price}。请选择与此镜次对应的任务。</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The address must begin with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address must begin with https://, because your key is sent to it.</source>
        <translation>地址必须以 https:// 开头，因为您的密钥将发送到该地址。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>地址中请勿包含用户名和密码。</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or # on.</source>
        <translation>请去掉问号或 # 之后的所有内容。</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or https://.</source>
        <translation>代理地址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>A proxy&apos;s address ends with its port, as in http://proxy.example:8080.</source>
        <translation>代理地址以端口结尾，例如 http://proxy.example:8080。</translation>
    </message>
    <message>
        <source>A webhook&apos;s address must begin with https://.</source>
        <translation>Webhook 地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>This is too long for an address.</source>
        <translation>作为地址过长。</translation>
    </message>
    <message>
        <source>An address has no spaces, line breaks or backslashes inside.</source>
        <translation>地址中不能有空格、换行或反斜杠。</translation>
    </message>
    <message>
        <source>This is not a whole address, such as https://api.example.com.</source>
        <translation>这不是完整的地址，例如 https://api.example.com。</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook 地址</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
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
        <source>Look for missing takes</source>
        <translation>查找丢失的镜次</translation>
    </message>
    <message>
        <source>As set in your PiAPI workspace</source>
        <translation>按 PiAPI 工作区中的设置</translation>
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
        <source>Forget the webhook secret</source>
        <translation>忘记 Webhook 密钥</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Service mode</source>
        <translation>服务模式</translation>
    </message>
    <message>
        <source>PiAPI calls it when a take is finished. The program does not need it.</source>
        <translation>镜次完成时 PiAPI 会调用它。本程序不需要它。</translation>
    </message>
    <message>
        <source>Sent along with each take. Kept like the key, never in a file.</source>
        <translation>随每个镜次发送。与密钥一样保存，绝不写入文件。</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook 密钥</translation>
    </message>
    <message>
        <source>In your account and among the clips. Free; the window tells what it found.</source>
        <translation>在您的账户和片段中查找。免费；结果会显示在窗口中。</translation>
    </message>
    <message>
        <source>Missing takes</source>
        <translation>丢失的镜次</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Forgotten once you save</source>
        <translation>保存后即忘记</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n}/{count}</translation>
    </message>
    <message>
        <source>Notice {n} of {count}, show the next</source>
        <translation>通知 {n}/{count}，显示下一条</translation>
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
    <name>ClipButtons</name>
    <message>
        <source>Use settings</source>
        <translation>使用设置</translation>
    </message>
</context>
<context>
    <name>ClipInfo</name>
    <message>
        <source>Prompt of this take</source>
        <translation>此镜次的提示词</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>原始响应</translation>
    </message>
    <message>
        <source>Raw answer of the service</source>
        <translation>服务的原始响应</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Made from take %1</source>
        <translation>由镜次 %1 生成</translation>
    </message>
    <message>
        <source>%1 takes of one press</source>
        <translation>同一次操作的 %1 个镜次</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>Finished clips are files in this folder.</source>
        <translation>完成的片段是此文件夹中的文件。</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Clips folder</source>
        <translation>片段文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>使用默认文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Write the recipe into new clips</source>
        <translation>将配方写入新片段</translation>
    </message>
    <message>
        <source>Prompt, settings and cost, behind picture and sound, which stay as they are. Drop such a clip on the window to use them again. Whoever gets the file can read them.</source>
        <translation>提示词、设置和费用写在画面和声音之后，画面和声音保持不变。将这样的片段拖到窗口即可再次使用。拿到文件的人都能读取。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>此文件夹不存在，请另选一个。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>片段文件夹</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>While composing</source>
        <translation>创作时</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>在播放器中</translation>
    </message>
    <message>
        <source>In the list of takes</source>
        <translation>在镜次列表中</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>比较时</translation>
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
        <source>The prompt before</source>
        <translation>上一条提示词</translation>
    </message>
    <message>
        <source>The prompt after</source>
        <translation>下一条提示词</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Write the prompt</source>
        <translation>编写提示词</translation>
    </message>
    <message>
        <source>Search the takes</source>
        <translation>搜索镜次</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>Undo, also what was chosen</source>
        <translation>撤销（包括所选项）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
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
    <name>CompareBar</name>
    <message>
        <source>Place of the wipe</source>
        <translation>划像位置</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two takes compared</source>
        <translation>两个镜次的比较</translation>
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
        <source>Compose</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Why Generate cannot be pressed</source>
        <translation>无法生成的原因</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>{n} of {limit}</source>
        <translation>{n}/{limit}</translation>
    </message>
    <message>
        <source>{over} too many</source>
        <translation>超出 {over}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Generate  {total}</source>
        <translation>生成  {total}</translation>
    </message>
    <message>
        <source>Generate {n}  {total}</source>
        <translation>生成 {n} 个  {total}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Sora Desktop closed unexpectedly the last time. Your takes are safe, and nothing is sent or paid again. The report stays on this computer.</source>
        <translation>Sora Desktop 上次意外关闭。您的镜次安全无损，不会重复发送或付费。报告只保留在此电脑上。</translation>
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
        <source>What is known of the last run</source>
        <translation>上次运行的已知情况</translation>
    </message>
    <message>
        <source>This text holds neither your key nor what a program variable held. Read it before you give it to anybody.</source>
        <translation>此文本不含您的密钥，也不含程序变量的内容。交给他人前请先阅读。</translation>
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
        <source>This is all that is copied. Keys and prompts are not in it.</source>
        <translation>复制的仅有这些内容，不含密钥和提示词。</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop it to bring its prompt and settings back</source>
        <translation>放下即可恢复其提示词和设置</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>时长（秒）</translation>
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
        <translation>未找到</translation>
    </message>
    <message>
        <source>No take fits this search and these filters.</source>
        <translation>没有镜次符合此搜索和筛选条件。</translation>
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
        <source>Takes that you move to the bin wait here until it is emptied.</source>
        <translation>移到回收站的镜次会留在这里，直到清空。</translation>
    </message>
    <message>
        <source>Back to the takes</source>
        <translation>返回镜次</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>还没有镜次</translation>
    </message>
    <message>
        <source>Write a prompt and press Generate. Every take is kept here.</source>
        <translation>编写提示词并点击“生成”。所有镜次都保存在这里。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Folder for the copies</source>
        <translation>副本文件夹</translation>
    </message>
    <message>
        <source>Copying clip {n} of {count}, {percent} %…</source>
        <translation>正在复制片段 {n}/{count}，{percent} %…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>{name} holds them in their order.</source>
        <translation>{name} 按顺序包含它们。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) without a known length are not in it.</source>
        <translation>
            <numerusform>%n 个时长未知的片段未包含在内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be copied: {why}.</source>
        <translation>
            <numerusform>%n 个无法复制：{why}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The recipe could not be saved</source>
        <translation>无法保存配方</translation>
    </message>
    <message numerus="yes">
        <source>%n recipe(s) saved beside the clips</source>
        <translation>
            <numerusform>已在片段旁保存 %n 个配方</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) renamed</source>
        <translation>
            <numerusform>已重命名 %n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept the old name: {why}.</source>
        <translation>
            <numerusform>%n 个保留了旧名称：{why}。</numerusform>
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
        <source>Remove the filter %1</source>
        <translation>移除筛选 %1</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show which takes</source>
        <translation>显示哪些镜次</translation>
    </message>
    <message>
        <source>Show which model</source>
        <translation>显示哪个模型</translation>
    </message>
    <message>
        <source>Show which shape</source>
        <translation>显示哪种画幅</translation>
    </message>
    <message>
        <source>Show which tag</source>
        <translation>显示哪个标签</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>仅加星标</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>从这一天起</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>到这一天止</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>All shapes</source>
        <translation>所有画幅</translation>
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
        <translation>需处理</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任意日期</translation>
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
    <message>
        <source>Between…</source>
        <translation>介于…</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>Clips are made by PiAPI and paid from your own account there. Every price is shown before you spend it. Checking the key is free.</source>
        <translation>片段由 PiAPI 生成，从您自己的 PiAPI 账户付费。每笔费用都会在支出前显示。检查密钥免费。</translation>
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
        <source>Answer to the key</source>
        <translation>密钥检查结果</translation>
    </message>
    <message>
        <source>Where do I find my key?</source>
        <translation>在哪里可以找到我的密钥？</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>It will be kept in {store}, never in a file of this program.</source>
        <translation>密钥将保存在{store}中，绝不写入本程序的文件。</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept until you close the program.</source>
        <translation>此处没有钥匙串：密钥只保留到您关闭程序为止。</translation>
    </message>
    <message>
        <source>Paste your PiAPI key to begin</source>
        <translation>粘贴您的 PiAPI 密钥即可开始</translation>
    </message>
    <message>
        <source>Checking the key. This call is free.</source>
        <translation>正在检查密钥。此调用免费。</translation>
    </message>
    <message>
        <source>Ready to make clips</source>
        <translation>可以开始制作片段了</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}. Kept in {place}.</source>
        <translation>密钥有效。余额 {balance}。保存位置：{place}。</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>No key and no cost. The whole program with clips made here, marked as a demo.</source>
        <translation>无需密钥，没有费用。完整的程序，片段在本机生成并标记为演示。</translation>
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
        <source>from {price}/s</source>
        <translation>{price}/秒起</translation>
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
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your computer.</source>
        <translation>“系统”跟随电脑的浅色或深色设置。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>新语言将在下次启动时生效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>每天检查一次新版本</translation>
    </message>
    <message>
        <source>You are told, and nothing is installed. Nothing about you is sent.</source>
        <translation>只会通知您，不会安装任何内容，也不会发送有关您的任何信息。</translation>
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
    <name>Intents</name>
    <message>
        <source>A take just like this one is not confirmed</source>
        <translation>有一个相同的镜次未确认</translation>
    </message>
    <message>
        <source>Its answer was lost, and it may have been charged %1. It is still being looked for. If you generate now, you may pay for the same take twice.</source>
        <translation>其响应已丢失，可能已扣费 %1。仍在查找中。如果现在生成，您可能会为同一镜次付费两次。</translation>
    </message>
    <message>
        <source>Generate anyway (%1)</source>
        <translation>仍要生成（%1）</translation>
    </message>
    <message>
        <source>Generate for %1?</source>
        <translation>以 %1 生成？</translation>
    </message>
    <message>
        <source>This press costs more than %1, the amount above which you are asked. You can change it in the settings.</source>
        <translation>此次操作费用超过 %1，超过该金额时会先询问您。可在设置中更改。</translation>
    </message>
    <message>
        <source>Generate (%1)</source>
        <translation>生成（%1）</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>重新获取（免费）</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>无法打开文件夹</translation>
    </message>
    <message>
        <source>No other player could be opened</source>
        <translation>无法打开其他播放器</translation>
    </message>
    <message>
        <source>The frame could not be saved</source>
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
        <source>It did not happen?</source>
        <translation>确认未发生？</translation>
    </message>
    <message>
        <source>Sora Desktop stops looking for this take and no longer counts its %1 as spent. Say so only if your account at PiAPI shows neither the take nor a charge.</source>
        <translation>Sora Desktop 将停止查找此镜次，并不再将其 %1 计为已支出。仅当您的 PiAPI 账户中既无此镜次也无扣费时才这样做。</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>确认未发生</translation>
    </message>
    <message>
        <source>Send this take again?</source>
        <translation>再次发送此镜次？</translation>
    </message>
    <message>
        <source>The answer to the first send was lost, and it may have been charged {first}. If it turns up, you have paid for two takes. Checking your account&apos;s list first costs nothing.</source>
        <translation>首次发送的响应已丢失，可能已扣费 {first}。如果它再次出现，您将为两个镜次付费。先查看账户列表不产生费用。</translation>
    </message>
    <message>
        <source>Send again ({price})</source>
        <translation>再次发送（{price}）</translation>
    </message>
    <message>
        <source>I may pay a second time, and I want that</source>
        <translation>我可能会第二次付费，并接受这一点</translation>
    </message>
    <message>
        <source>The first take was found meanwhile</source>
        <translation>期间已找到第一个镜次</translation>
    </message>
    <message>
        <source>nothing was sent again</source>
        <translation>没有重复发送</translation>
    </message>
    <message>
        <source>The lost take was found</source>
        <translation>已找到丢失的镜次</translation>
    </message>
    <message>
        <source>it goes on, and nothing was sent again</source>
        <translation>它继续进行，没有重复发送</translation>
    </message>
    <message>
        <source>It could not be written down. Nothing was changed.</source>
        <translation>无法写入记录。未作任何更改。</translation>
    </message>
    <message>
        <source>Another take follows this task already.</source>
        <translation>已有另一个镜次跟踪此任务。</translation>
    </message>
    <message>
        <source>Nothing is concluded from that.</source>
        <translation>不会据此得出任何结论。</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Enter your key first.</source>
        <translation>请先输入密钥。</translation>
    </message>
    <message>
        <source>There is no key to check.</source>
        <translation>没有可检查的密钥。</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}.</source>
        <translation>密钥有效。余额 {balance}。</translation>
    </message>
    <message>
        <source>The key could not be checked, and was not kept. Try it again.</source>
        <translation>密钥无法检查，也未保存。请重试。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>memory, until you close the program</source>
        <translation>内存（直到您关闭程序）</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>密钥为空。</translation>
    </message>
    <message>
        <source>This is too long for a key: {n} characters.</source>
        <translation>作为密钥过长：{n} 个字符。</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks inside. Copy it once more.</source>
        <translation>密钥中没有空格或换行。请重新复制。</translation>
    </message>
    <message>
        <source>Leave out the quotation marks round the key.</source>
        <translation>请去掉密钥两侧的引号。</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it once more.</source>
        <translation>密钥只含普通字母、数字和符号。请重新复制。</translation>
    </message>
    <message>
        <source>This is too short for a key. Copy the whole of it.</source>
        <translation>作为密钥过短。请完整复制。</translation>
    </message>
    <message>
        <source>PIAPI_API_KEY is not used: {why}</source>
        <translation>未使用 PIAPI_API_KEY：{why}</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>{where} is not there, so nothing can be kept for the next start.</source>
        <translation>{where}不存在，因此无法保存到下次启动。</translation>
    </message>
    <message>
        <source>{where} does not answer. Unlock it, or go on for this session only.</source>
        <translation>{where}没有响应。请解锁，或仅在本次会话中继续。</translation>
    </message>
    <message>
        <source>{where} is locked. Unlock it and try again.</source>
        <translation>{where}已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>{where} refused. What it holds was not changed.</source>
        <translation>{where}拒绝了请求。其中的内容未更改。</translation>
    </message>
    <message>
        <source>{where} did not keep it, so it holds for this session only.</source>
        <translation>{where}未能保存，因此仅在本次会话中有效。</translation>
    </message>
    <message>
        <source>It was saved in {where}, and is not there any more. Enter it again.</source>
        <translation>密钥曾保存在{where}中，现已不在。请重新输入。</translation>
    </message>
    <message>
        <source>It is too long for a keychain, so it holds for this session only.</source>
        <translation>对钥匙串来说过长，因此仅在本次会话中有效。</translation>
    </message>
    <message>
        <source>What {where} holds is not a key. Enter the key again.</source>
        <translation>{where}中的内容不是密钥。请重新输入密钥。</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>PiAPI key</source>
        <translation>PiAPI 密钥</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>在此粘贴您的密钥</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>The key pays for your clips. It is kept by your system, not in a file.</source>
        <translation>密钥用于支付您的片段。它由系统保存，不写入文件。</translation>
    </message>
    <message>
        <source>PiAPI key</source>
        <translation>PiAPI 密钥</translation>
    </message>
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
        <source>Forget the key</source>
        <translation>忘记密钥</translation>
    </message>
    <message>
        <source>Paste a key to replace it</source>
        <translation>粘贴密钥以替换</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>保存位置：%1。</translation>
    </message>
    <message>
        <source>Known for this session only. It is gone when the program closes.</source>
        <translation>仅在本次会话中有效，关闭程序后即消失。</translation>
    </message>
    <message>
        <source>The demo has a key of its own, which pays for nothing.</source>
        <translation>演示有自己的密钥，不会支付任何费用。</translation>
    </message>
    <message>
        <source>Taken from PIAPI_API_KEY, for this session only.</source>
        <translation>取自 PIAPI_API_KEY，仅用于本次会话。</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>还没有密钥。</translation>
    </message>
    <message>
        <source>Checking, this costs nothing</source>
        <translation>正在检查，不产生费用</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The new size shows after a restart, which takes a second. Takes that were sent go on at PiAPI meanwhile; nothing is sent twice.</source>
        <translation>新大小在重新启动后显示，只需一秒。已发送的镜次会在 PiAPI 继续进行，不会重复发送。</translation>
    </message>
    <message>
        <source>Restart for the new size?</source>
        <translation>重新启动以使用新大小？</translation>
    </message>
    <message>
        <source>The new language shows after a restart, which takes a second. Takes that were sent go on at PiAPI meanwhile; nothing is sent twice.</source>
        <translation>新语言在重新启动后显示，只需一秒。已发送的镜次会在 PiAPI 继续进行，不会重复发送。</translation>
    </message>
    <message>
        <source>Restart for the new language?</source>
        <translation>重新启动以使用新语言？</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Takes are under way</source>
        <translation>有镜次正在进行</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n 个镜次进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep following in the tray, or quit? If you quit, they go on at PiAPI and are fetched at the next start. Nothing is paid twice.</source>
        <translation>在托盘中继续跟踪，还是退出？退出后它们会在 PiAPI 继续进行，并在下次启动时获取。不会重复付费。</translation>
    </message>
    <message>
        <source>Do this every time (the settings can change it)</source>
        <translation>每次都这样做（可在设置中更改）</translation>
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
        <source>%n take(s) moved to the bin</source>
        <translation>
            <numerusform>已将 %n 个镜次移到回收站</numerusform>
        </translation>
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
    <name>LibraryTalk</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) left here: not finished, may cost money</source>
        <translation>
            <numerusform>%n 个镜次保留在此：尚未完成，可能产生费用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will go to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n 个文件（%1）将移到系统回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>The takes are gone from the list for good. What they cost (%1) stays in the account of what you spent.</source>
        <translation>这些镜次将从列表中永久消失。其费用（%1）仍计入您的支出。</translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin of %n take(s)?</source>
        <translation>
            <numerusform>清空含 %n 个镜次的回收站？</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>清空回收站</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
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
        <source>About this take</source>
        <translation>关于此镜次</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>It plays here as soon as it is ready.</source>
        <translation>就绪后将在此处播放。</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Nothing is under way</source>
        <translation>没有正在进行的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n 个镜次进行中</numerusform>
        </translation>
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
        <source>Nothing to do: the program tries again by itself. Takes that were sent go on at PiAPI.</source>
        <translation>无需操作：程序会自动重试。已发送的镜次在 PiAPI 继续进行。</translation>
    </message>
    <message>
        <source>There is no API key</source>
        <translation>没有 API 密钥</translation>
    </message>
    <message>
        <source>Without a key nothing can be sent to PiAPI.</source>
        <translation>没有密钥就无法向 PiAPI 发送任何内容。</translation>
    </message>
    <message>
        <source>Paste your PiAPI key.</source>
        <translation>请粘贴您的 PiAPI 密钥。</translation>
    </message>
    <message>
        <source>PiAPI refused the API key</source>
        <translation>PiAPI 拒绝了 API 密钥</translation>
    </message>
    <message>
        <source>The key is wrong, was revoked, or belongs to a closed account.</source>
        <translation>密钥错误、已被撤销，或属于已关闭的账户。</translation>
    </message>
    <message>
        <source>Paste a new key from your PiAPI workspace. What waits in line is sent after that.</source>
        <translation>请粘贴 PiAPI 工作区中的新密钥。排队的内容将随后发送。</translation>
    </message>
    <message>
        <source>PiAPI turns this account away</source>
        <translation>PiAPI 拒绝了此账户</translation>
    </message>
    <message>
        <source>It says that the plan or the balance does not allow this. Nothing more is asked or sent for now; takes that were sent go on at PiAPI.</source>
        <translation>PiAPI 表示套餐或余额不允许。目前不再查询或发送；已发送的镜次在 PiAPI 继续进行。</translation>
    </message>
    <message>
        <source>Look at your account at PiAPI, then try again: that is free.</source>
        <translation>请查看您的 PiAPI 账户，然后重试：免费。</translation>
    </message>
    <message>
        <source>The PiAPI balance is too low</source>
        <translation>PiAPI 余额不足</translation>
    </message>
    <message>
        <source>PiAPI could not reserve the cost of this take.</source>
        <translation>PiAPI 无法预留此镜次的费用。</translation>
    </message>
    <message>
        <source>Top up at PiAPI. If the balance is enough, the input was refused: change the prompt.</source>
        <translation>请在 PiAPI 充值。如果余额充足，则是输入被拒绝：请修改提示词。</translation>
    </message>
    <message>
        <source>Refused by moderation</source>
        <translation>被内容审核拒绝</translation>
    </message>
    <message>
        <source>The content check at PiAPI or behind it did not let this through.</source>
        <translation>PiAPI 或其后端的内容检查未予通过。</translation>
    </message>
    <message>
        <source>Change the prompt: real people, brands, violence and nudity are refused most often.</source>
        <translation>请修改提示词：真实人物、品牌、暴力和裸露最常被拒绝。</translation>
    </message>
    <message>
        <source>{model} is no longer available</source>
        <translation>{model} 已不可用</translation>
    </message>
    <message>
        <source>PiAPI does not make clips with this model any more.</source>
        <translation>PiAPI 不再用此模型制作片段。</translation>
    </message>
    <message>
        <source>{switch}</source>
        <translation>{switch}</translation>
    </message>
    <message>
        <source>PiAPI has too much to do</source>
        <translation>PiAPI 繁忙</translation>
    </message>
    <message>
        <source>Too many takes run at once, on your account or at PiAPI.</source>
        <translation>您的账户或 PiAPI 同时运行的镜次过多。</translation>
    </message>
    <message>
        <source>Nothing to do: the program waits and tries again by itself.</source>
        <translation>无需操作：程序会等待并自动重试。</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI 出现故障</translation>
    </message>
    <message>
        <source>The service answers with errors.</source>
        <translation>服务返回错误。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>PiAPI cannot be reached from here.</source>
        <translation>无法从此处连接 PiAPI。</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The other side could not prove that it is PiAPI, so nothing was sent to it.</source>
        <translation>对方无法证明自己是 PiAPI，因此未向其发送任何内容。</translation>
    </message>
    <message>
        <source>In a company network, set its certificate in the settings. Elsewhere check the clock of this computer.</source>
        <translation>在公司网络中，请在设置中指定其证书。否则请检查此电脑的时钟。</translation>
    </message>
    <message>
        <source>The proxy did not let this through</source>
        <translation>代理未予放行</translation>
    </message>
    <message>
        <source>The proxy of this network refused or did not answer.</source>
        <translation>此网络的代理拒绝或没有响应。</translation>
    </message>
    <message>
        <source>Check the proxy in the settings.</source>
        <translation>请检查设置中的代理。</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>此网络需要登录</translation>
    </message>
    <message>
        <source>Another page answered in place of PiAPI.</source>
        <translation>另一个页面代替 PiAPI 作出了响应。</translation>
    </message>
    <message>
        <source>Open a web page, sign in to the network, and come back. The program then goes on by itself.</source>
        <translation>请打开网页登录网络，然后返回。程序随后会自动继续。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The clip could not be saved.</source>
        <translation>无法保存片段。</translation>
    </message>
    <message>
        <source>Make room, or choose another folder. Then fetch the clip again: that is free.</source>
        <translation>请腾出空间或选择其他文件夹，然后重新获取片段：免费。</translation>
    </message>
    <message>
        <source>The clips folder is gone</source>
        <translation>片段文件夹不见了</translation>
    </message>
    <message>
        <source>The folder for clips was moved, unplugged, or is not writable.</source>
        <translation>片段文件夹已被移动、拔出或不可写入。</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder. Then fetch the clip again: that is free.</source>
        <translation>请将其恢复或选择其他文件夹，然后重新获取片段：免费。</translation>
    </message>
    <message>
        <source>The clip is no longer on the disk</source>
        <translation>片段已不在磁盘上</translation>
    </message>
    <message>
        <source>The file was moved or deleted outside the program.</source>
        <translation>文件在程序之外被移动或删除。</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again while PiAPI still keeps it: that is free.</source>
        <translation>请将其放回，或在 PiAPI 仍保留时重新获取：免费。</translation>
    </message>
    <message>
        <source>The file is in use by another program</source>
        <translation>文件正被其他程序使用</translation>
    </message>
    <message>
        <source>The clip is here, but could not be given its name: a virus scanner or another program holds the file.</source>
        <translation>片段已在此处，但无法命名：杀毒软件或其他程序占用了该文件。</translation>
    </message>
    <message>
        <source>Nothing to do: the program tries again by itself until it is free.</source>
        <translation>无需操作：程序会自动重试，直到文件可用。</translation>
    </message>
    <message>
        <source>What came was not a video</source>
        <translation>收到的不是视频</translation>
    </message>
    <message>
        <source>The download was damaged or was another kind of file, and was not kept.</source>
        <translation>下载内容已损坏或是其他类型的文件，未予保留。</translation>
    </message>
    <message>
        <source>Fetch it again: that is free.</source>
        <translation>请重新获取：免费。</translation>
    </message>
    <message>
        <source>The link to the clip has expired</source>
        <translation>片段的链接已过期</translation>
    </message>
    <message>
        <source>PiAPI keeps clips for a short time only.</source>
        <translation>PiAPI 只短期保留片段。</translation>
    </message>
    <message>
        <source>Fetch again asks PiAPI for a new link: that is free. If there is none, the clip is lost.</source>
        <translation>“重新获取”会向 PiAPI 请求新链接：免费。如果没有链接，片段已丢失。</translation>
    </message>
    <message>
        <source>PiAPI gave no link to the clip</source>
        <translation>PiAPI 未提供片段链接</translation>
    </message>
    <message>
        <source>The take is marked as done, but without a clip.</source>
        <translation>镜次已标记为完成，但没有片段。</translation>
    </message>
    <message>
        <source>Check now asks once more, free. If it stays so, ask PiAPI with the task ID.</source>
        <translation>“立即检查”会再查询一次，免费。如果仍是如此，请凭任务 ID 询问 PiAPI。</translation>
    </message>
    <message>
        <source>PiAPI does not know this take</source>
        <translation>PiAPI 不认识此镜次</translation>
    </message>
    <message>
        <source>The account of this key has no task with this ID.</source>
        <translation>此密钥的账户中没有该 ID 的任务。</translation>
    </message>
    <message>
        <source>Check that the key is of the account that made the take, then check once more: that is free.</source>
        <translation>请确认密钥属于创建此镜次的账户，然后再检查一次：免费。</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>无法理解响应</translation>
    </message>
    <message>
        <source>PiAPI answered in a way that this version does not know.</source>
        <translation>PiAPI 以此版本不认识的方式作出了响应。</translation>
    </message>
    <message>
        <source>Check again later: that is free. If it stays so, an update of the program may help.</source>
        <translation>请稍后再检查：免费。如果仍是如此，更新程序可能有帮助。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>The request was sent, but the answer never came. Nobody knows yet whether PiAPI took it.</source>
        <translation>请求已发送，但一直没有收到响应。目前不知道 PiAPI 是否已接受。</translation>
    </message>
    <message>
        <source>The program looks for it in your account’s history. Do not generate it again before that is clear.</source>
        <translation>程序正在您账户的历史记录中查找。在弄清之前请勿再次生成。</translation>
    </message>
    <message>
        <source>The program was closed while this take was being sent.</source>
        <translation>发送此镜次时程序被关闭。</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI 拒绝了请求</translation>
    </message>
    <message>
        <source>PiAPI did not accept these settings or this prompt.</source>
        <translation>PiAPI 未接受这些设置或此提示词。</translation>
    </message>
    <message>
        <source>Change the prompt or the settings and generate again.</source>
        <translation>请修改提示词或设置，然后再次生成。</translation>
    </message>
    <message>
        <source>The render did not work</source>
        <translation>渲染未成功</translation>
    </message>
    <message>
        <source>PiAPI accepted the take and could not finish it.</source>
        <translation>PiAPI 接受了镜次，但未能完成。</translation>
    </message>
    <message>
        <source>Generating it again is a new take at its full price. Another model may do better.</source>
        <translation>再次生成是按全价计费的新镜次。其他模型可能效果更好。</translation>
    </message>
    <message>
        <source>The take was cancelled</source>
        <translation>镜次已取消</translation>
    </message>
    <message>
        <source>It was cancelled at PiAPI, not by this program.</source>
        <translation>它是在 PiAPI 被取消的，而非由本程序取消。</translation>
    </message>
    <message>
        <source>Generating it again is a new take at its full price.</source>
        <translation>再次生成是按全价计费的新镜次。</translation>
    </message>
    <message>
        <source>That would go over your budget</source>
        <translation>这将超出您的预算</translation>
    </message>
    <message>
        <source>The budget that you set does not have room for this.</source>
        <translation>您设置的预算不足以支付。</translation>
    </message>
    <message>
        <source>Wait until the budget begins anew, or raise it in the settings.</source>
        <translation>请等待预算重新开始，或在设置中提高预算。</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>已暂缓，等您决定</translation>
    </message>
    <message>
        <source>An earlier take of the same press was not confirmed, so this one was not sent.</source>
        <translation>同一次操作中较早的镜次未确认，因此未发送此镜次。</translation>
    </message>
    <message>
        <source>Clear up the other one first. Then send this one, or take it back.</source>
        <translation>请先处理另一个，然后发送或撤回此镜次。</translation>
    </message>
    <message>
        <source>This could not be written down</source>
        <translation>无法写入记录</translation>
    </message>
    <message>
        <source>The program’s own records cannot be written, so nothing is sent: a take without a record could be paid twice.</source>
        <translation>程序无法写入自己的记录，因此不发送任何内容：没有记录的镜次可能会被付费两次。</translation>
    </message>
    <message>
        <source>Make room on the disk and start the program again.</source>
        <translation>请腾出磁盘空间并重新启动程序。</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>本程序的故障</translation>
    </message>
    <message>
        <source>Something went wrong here that should not.</source>
        <translation>发生了不应发生的问题。</translation>
    </message>
    <message>
        <source>Your takes are safe. Start the program again; if it comes back, copy the diagnostics from the settings.</source>
        <translation>您的镜次安全无损。请重新启动程序；如果再次出现，请从设置中复制诊断信息。</translation>
    </message>
    <message>
        <source>The connection is not safe: unknown authority</source>
        <translation>连接不安全：未知的证书颁发机构</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI comes from an authority that this computer does not know. The proxy of a company does that. Nothing was sent to it.</source>
        <translation>以 PiAPI 名义出示的证书来自此电脑不认识的颁发机构。公司代理会这样做。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>In a company network, set its certificate in the settings. Elsewhere do not trust this network.</source>
        <translation>在公司网络中，请在设置中指定其证书。否则请勿信任此网络。</translation>
    </message>
    <message>
        <source>The connection is not safe: expired certificate</source>
        <translation>连接不安全：证书已过期</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI has expired, or the clock of this computer is ahead. Nothing was sent to it.</source>
        <translation>以 PiAPI 名义出示的证书已过期，或此电脑的时钟过快。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, PiAPI has to renew its certificate.</source>
        <translation>请检查此电脑的日期和时间。如果正确，则需由 PiAPI 更新证书。</translation>
    </message>
    <message>
        <source>The connection is not safe: certificate not yet valid</source>
        <translation>连接不安全：证书尚未生效</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI is not valid yet: most likely the clock of this computer is behind. Nothing was sent to it.</source>
        <translation>以 PiAPI 名义出示的证书尚未生效：很可能是此电脑的时钟过慢。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>请检查此电脑的日期和时间。</translation>
    </message>
    <message>
        <source>The connection is not safe: wrong host name</source>
        <translation>连接不安全：主机名错误</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than PiAPI: somebody else answers in its place. Nothing was sent to it.</source>
        <translation>出示的证书属于 PiAPI 以外的主机：有人冒充其应答。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>You may need to sign in to this network first. Else check the API address and the proxy in the settings.</source>
        <translation>您可能需要先登录此网络。否则请检查设置中的 API 地址和代理。</translation>
    </message>
    <message>
        <source>{headline}. {rest}</source>
        <translation>{headline}。{rest}</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>未发送任何内容，也未扣费。</translation>
    </message>
    <message>
        <source>It may have been charged: {price} counts as spent until that is clear.</source>
        <translation>可能已扣费：在弄清之前，{price} 计为已支出。</translation>
    </message>
    <message>
        <source>The take is paid for: {price}. Fetching it costs nothing.</source>
        <translation>此镜次已付费：{price}。获取不产生费用。</translation>
    </message>
    <message>
        <source>The take goes on at PiAPI. It costs {price}, as ordered.</source>
        <translation>镜次在 PiAPI 继续进行。费用为 {price}，与下单时一致。</translation>
    </message>
    <message>
        <source>PiAPI refused it at once, so nothing was charged.</source>
        <translation>PiAPI 当即拒绝，因此未扣费。</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost of a failed task; check your balance.</source>
        <translation>PiAPI 通常会退还失败任务的费用；请查看余额。</translation>
    </message>
    <message>
        <source>PiAPI names a charge of {price}.</source>
        <translation>PiAPI 显示扣费 {price}。</translation>
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
        <source>{name} is the nearest that works, {price}. Switching is free.</source>
        <translation>{name} 是最接近的可用模型，{price}。切换免费。</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>输入密钥</translation>
    </message>
    <message>
        <source>Top up at PiAPI</source>
        <translation>在 PiAPI 充值</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>编辑后重试</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>切换到 {model}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
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
        <source>Install Sora Desktop again; your clips, takes and settings stay.</source>
        <translation>请重新安装 Sora Desktop；您的片段、镜次和设置都会保留。</translation>
    </message>
    <message>
        <source>Clips cannot be played: the media plugin is missing.</source>
        <translation>无法播放片段：缺少媒体插件。</translation>
    </message>
    <message>
        <source>Some pictures cannot be shown: a plugin is missing.</source>
        <translation>部分图片无法显示：缺少插件。</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Cheap, quick takes to find the shot, with sound</source>
        <translation>快速便宜的镜次，用于寻找镜头，带声音</translation>
    </message>
    <message>
        <source>Drafts in any shape, any length from 4 to 15 s</source>
        <translation>任意画幅的草稿，4 到 15 秒</translation>
    </message>
    <message>
        <source>Film-like shots with speech and sound, up to 8 s</source>
        <translation>电影感镜头，带语音和声音，最长 8 秒</translation>
    </message>
    <message>
        <source>Longer shots in any shape, from square to 21:9</source>
        <translation>任意画幅的较长镜头，从方形到 21:9</translation>
    </message>
    <message>
        <source>OpenAI ended Sora 2 on 2026-09-24. PiAPI may refuse it.</source>
        <translation>OpenAI 已于 2026年9月24日停止 Sora 2。PiAPI 可能会拒绝。</translation>
    </message>
    <message>
        <source>People and movement, any length from 3 to 15 s</source>
        <translation>人物与动作，3 到 15 秒</translation>
    </message>
    <message>
        <source>PiAPI&apos;s pages disagree on lengths over 15 s, so they are not offered.</source>
        <translation>PiAPI 各页面对超过 15 秒的时长说法不一，因此不提供。</translation>
    </message>
    <message>
        <source>Quick, cheap drafts at 720p, with sound</source>
        <translation>720p 快速便宜的草稿，带声音</translation>
    </message>
    <message>
        <source>Steady motion in any shape, any length from 4 to 15 s</source>
        <translation>任意画幅的平稳运动，4 到 15 秒</translation>
    </message>
    <message>
        <source>The finest detail and motion of the Sora models, with sound</source>
        <translation>Sora 模型中最精细的细节和动作，带声音</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Write an amount such as 20 or 7.50, or leave it empty.</source>
        <translation>请输入金额，例如 20 或 7.50，或留空。</translation>
    </message>
    <message>
        <source>Write an amount above $0, or leave it empty.</source>
        <translation>请输入大于 $0 的金额，或留空。</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>A budget stops new takes before they are sent. Empty means no limit.</source>
        <translation>预算会在发送前阻止新镜次。留空表示不限。</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>费用</translation>
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
        <source>Ask above</source>
        <translation>超过时询问</translation>
    </message>
    <message>
        <source>One press of Generate that costs more than this asks first.</source>
        <translation>单次点击“生成”的费用超过此金额时先询问。</translation>
    </message>
    <message>
        <source>The month allows less than one day of it.</source>
        <translation>每月预算少于一天的预算。</translation>
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
        <source>{word} is none of the blanks.</source>
        <translation>{word} 不是可用的字段。</translation>
    </message>
    <message>
        <source>Write a name with at least one of the blanks in it.</source>
        <translation>请输入至少包含一个字段的名称。</translation>
    </message>
    <message>
        <source>A paper boat on a rainy street</source>
        <translation>雨中街道上的纸船</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Names of clips</source>
        <translation>片段名称</translation>
    </message>
    <message>
        <source>Preview of the name</source>
        <translation>名称预览</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Leave both empty to use what your system uses.</source>
        <translation>两项均留空则使用系统的设置。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>自有证书颁发机构</translation>
    </message>
    <message>
        <source>A PEM file</source>
        <translation>PEM 文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>For networks that inspect traffic. Trusted in addition to the system&apos;s.</source>
        <translation>用于会检查流量的网络。在系统信任的机构之外另行信任。</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>自有机构</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>无法读取此文件，请另选一个。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be PEM.</source>
        <translation>此文件中没有证书。必须是 PEM 格式。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note on this take</source>
        <translation>此镜次的备注</translation>
    </message>
    <message>
        <source>A note on this take</source>
        <translation>关于此镜次的备注</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Enter key</source>
        <translation>输入密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed: the answer was lost, and up to %1 may have been charged. Your account is being searched; nothing is sent again by itself.</source>
        <translation>
            <numerusform>%n 个镜次未确认：响应已丢失，最多可能已扣费 %1。正在查找您的账户；不会自动重新发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>This is the demo. Prices are shown as they are, nothing is charged, and the clips are drawn on this computer, not made by PiAPI.</source>
        <translation>这是演示。价格按实际显示，不会扣费；片段在此电脑上绘制，并非由 PiAPI 制作。</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>使用我的密钥</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有内容包含这些词。</translation>
    </message>
    <message>
        <source>The first {n}. Write what you look for to find the others.</source>
        <translation>前 {n} 项。输入要查找的内容以找到其他项。</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Your takes play here</source>
        <translation>您的镜次在此播放</translation>
    </message>
    <message>
        <source>Generate a clip, or pick a take.</source>
        <translation>生成一个片段，或选择一个镜次。</translation>
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
        <source>No sound: this machine has no device for it</source>
        <translation>没有声音：此电脑没有音频设备</translation>
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
        <source>Sound on</source>
        <translation>打开声音</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>关闭声音</translation>
    </message>
    <message>
        <source>Leave full screen, then compare</source>
        <translation>退出全屏后比较</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>以 100 % 显示</translation>
    </message>
    <message>
        <source>Play from here only</source>
        <translation>仅从此处播放</translation>
    </message>
    <message>
        <source>Play up to here only</source>
        <translation>仅播放到此处</translation>
    </message>
    <message>
        <source>Play the whole clip again</source>
        <translation>重新播放整个片段</translation>
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
        <source>Wipe instead of side by side</source>
        <translation>划像（代替并排）</translation>
    </message>
    <message>
        <source>Wipe to the left</source>
        <translation>划像向左</translation>
    </message>
    <message>
        <source>Wipe to the right</source>
        <translation>划像向右</translation>
    </message>
    <message>
        <source>Hear take A</source>
        <translation>听镜次 A</translation>
    </message>
    <message>
        <source>Hear take B</source>
        <translation>听镜次 B</translation>
    </message>
    <message>
        <source>Hear neither</source>
        <translation>都不听</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>交换 A 和 B</translation>
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
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>There is no other take with a clip</source>
        <translation>没有其他带片段的镜次</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>镜次 %1</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone</source>
        <translation>片段文件不见了</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. Fetch the take again: it is free.</source>
        <translation>%1 已不在其文件夹中。请重新获取镜次：免费。</translation>
    </message>
    <message>
        <source>The clip&apos;s file is empty</source>
        <translation>片段文件为空</translation>
    </message>
    <message>
        <source>%1 has no bytes in it. Fetch the take again: it is free.</source>
        <translation>%1 中没有内容。请重新获取镜次：免费。</translation>
    </message>
    <message>
        <source>This file is not a clip, or it is damaged</source>
        <translation>此文件不是片段，或已损坏</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Fetch the take again: it is free.</source>
        <translation>无法打开 %1。请重新获取镜次：免费。</translation>
    </message>
    <message>
        <source>The clip breaks off here</source>
        <translation>片段在此处中断</translation>
    </message>
    <message>
        <source>The rest of %1 is damaged. Fetch the take again: it is free.</source>
        <translation>%1 的其余部分已损坏。请重新获取镜次：免费。</translation>
    </message>
    <message>
        <source>This clip has a format that cannot be shown here</source>
        <translation>此片段的格式无法在此显示</translation>
    </message>
    <message>
        <source>The file is whole; no decoder for its picture is built in.</source>
        <translation>文件完好；没有内置可解码其画面的解码器。</translation>
    </message>
    <message>
        <source>The clip has stopped moving</source>
        <translation>片段停止了播放</translation>
    </message>
    <message>
        <source>The sound system may have gone away. The file is whole.</source>
        <translation>音频系统可能已断开。文件完好。</translation>
    </message>
    <message>
        <source>The clip&apos;s file does not answer</source>
        <translation>片段文件没有响应</translation>
    </message>
    <message>
        <source>The drive with %1 may be asleep or gone. Nothing is lost.</source>
        <translation>%1 所在的驱动器可能已休眠或断开。没有任何丢失。</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Play forwards, faster with each press</source>
        <translation>正放，每按一次加快</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>To the first frame</source>
        <translation>到第一帧</translation>
    </message>
    <message>
        <source>To the last frame</source>
        <translation>到最后一帧</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>循环</translation>
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
        <source>Save this frame as a picture</source>
        <translation>将此帧保存为图片</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>用其他播放器打开</translation>
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
        <source>Hearing A</source>
        <translation>A 的声音</translation>
    </message>
    <message>
        <source>Hearing B</source>
        <translation>B 的声音</translation>
    </message>
    <message>
        <source>Hearing neither</source>
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
        <source>About the price</source>
        <translation>关于价格</translation>
    </message>
    <message>
        <source>Price of PiAPI as of {day}. The API&apos;s own figure replaces it once known.</source>
        <translation>PiAPI 在 {day} 的价格。得知 API 自身的金额后将以其为准。</translation>
    </message>
    <message>
        <source>PiAPI names no exact price for these settings (as of {day}); it may be higher.</source>
        <translation>PiAPI 未给出这些设置的确切价格（截至 {day}），实际可能更高。</translation>
    </message>
    <message>
        <source>{length} {times} {rate} = {price}</source>
        <translation>{length} {times} {rate} = {price}</translation>
    </message>
    <message>
        <source>{one}, {n} takes {total}</source>
        <translation>{one}，{n} 个镜次 {total}</translation>
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
        <source>Earlier prompts</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Earlier prompt {n} of {count}. Yours comes back with Down.</source>
        <translation>以前的提示词 {n}/{count}。按向下键恢复您的内容。</translation>
    </message>
    <message>
        <source>Still to fill in: {names}. Tab goes there.</source>
        <translation>待填写：{names}。按 Tab 前往。</translation>
    </message>
    <message>
        <source>Kept from the last time, not sent yet.</source>
        <translation>上次保留，尚未发送。</translation>
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
        <source>What you generate is listed here, to be used again.</source>
        <translation>您生成的内容会列在这里，可再次使用。</translation>
    </message>
    <message>
        <source>No templates yet. Write a prompt with blanks such as {subject}, and save it.</source>
        <translation>还没有模板。请编写带有 {subject} 等空格的提示词并保存。</translation>
    </message>
    <message>
        <source>Kept as a template</source>
        <translation>已存为模板</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>The template could not be kept</source>
        <translation>无法保存模板</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>无法打开文件夹</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is too long for a prompt</source>
        <translation>作为提示词过长</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is not written as TOML</source>
        <translation>不是 TOML 格式</translation>
    </message>
    <message>
        <source>there is no prompt in it</source>
        <translation>其中没有提示词</translation>
    </message>
    <message>
        <source>{file} was skipped: {why}.</source>
        <translation>已跳过 {file}：{why}。</translation>
    </message>
    <message>
        <source>Not filled in: {names}. The model gets the words in braces as they stand.</source>
        <translation>未填写：{names}。大括号中的词会原样发给模型。</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>仍要生成（{total}）</translation>
    </message>
    <message>
        <source>Generate with blanks?</source>
        <translation>带空格生成？</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Takes beyond this wait here, unsent and unpaid, and go by themselves.</source>
        <translation>超出的镜次在此等候，未发送也未付费，之后自动发送。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <translation>同时进行的镜次</translation>
    </message>
    <message>
        <source>Your plan may allow fewer; then the service makes the rest wait.</source>
        <translation>您的套餐可能允许得更少；其余将由服务端排队。</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>The list of takes was damaged and has been restored from a copy of {time}. Look for missing takes? It is free.</source>
        <translation>镜次列表已损坏，并从 {time} 的副本恢复。要查找丢失的镜次吗？免费。</translation>
    </message>
    <message>
        <source>A new list of takes was begun. Look for the earlier ones in your account and in the clips folder? It is free.</source>
        <translation>已开始新的镜次列表。要在您的账户和片段文件夹中查找以前的镜次吗？免费。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>查找已停止。</translation>
    </message>
    <message>
        <source>Look for missing takes</source>
        <translation>查找丢失的镜次</translation>
    </message>
    <message>
        <source>Looking for missing takes in your account…</source>
        <translation>正在您的账户中查找丢失的镜次…</translation>
    </message>
    <message>
        <source>Looking for missing takes: {n} of {count} read…</source>
        <translation>正在查找丢失的镜次：已读取 {n}/{count}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{n} more could not be read: {why}.</source>
        <translation>另有 {n} 个无法读取：{why}。</translation>
    </message>
    <message>
        <source>Your account could not be looked through: {why}.</source>
        <translation>无法浏览您的账户：{why}。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>No missing takes were found.</source>
        <translation>没有发现丢失的镜次。</translation>
    </message>
    <message>
        <source>1 take found again.</source>
        <translation>找回 1 个镜次。</translation>
    </message>
    <message>
        <source>{n} takes found again.</source>
        <translation>找回 {n} 个镜次。</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Prompt and settings of %1 are in Compose</source>
        <translation>%1 的提示词和设置已放入“创作”</translation>
    </message>
    <message>
        <source>some of them were changed to fit, see below the model</source>
        <translation>其中一些已为适配而更改，参见模型下方</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>There is no recipe in %1</source>
        <translation>%1 中没有配方</translation>
    </message>
    <message>
        <source>only clips that were made here carry one, and some programs remove it.</source>
        <translation>只有在此制作的片段才带有配方，而且有些程序会将其移除。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不在那里。</translation>
    </message>
    <message>
        <source>%1 is a file from elsewhere; it was not added to your takes.</source>
        <translation>%1 是外来文件，未添加到您的镜次中。</translation>
    </message>
    <message>
        <source>Use its prompt and settings</source>
        <translation>使用其提示词和设置</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename on disk</source>
        <translation>在磁盘上重命名</translation>
    </message>
    <message>
        <source>The files get new names and stay in their folder. Other programs that have them open lose sight of them.</source>
        <translation>文件将获得新名称并留在原文件夹中。已打开这些文件的其他程序将找不到它们。</translation>
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
    <name>Scrubber</name>
    <message>
        <source>Position in the clip</source>
        <translation>片段中的位置</translation>
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
        <source>Account not reached</source>
        <translation>无法连接账户</translation>
    </message>
    <message>
        <source>One looks like it</source>
        <translation>有 1 个相似</translation>
    </message>
    <message>
        <source>{n} look like it</source>
        <translation>有 {n} 个相似</translation>
    </message>
    <message>
        <source>Looked once</source>
        <translation>已查找 1 次</translation>
    </message>
    <message>
        <source>Looked {n} times</source>
        <translation>已查找 {n} 次</translation>
    </message>
    <message>
        <source>Checking your account ({n} of {count})…</source>
        <translation>正在检查您的账户（{n}/{count}）…</translation>
    </message>
    <message>
        <source>Checking your account…</source>
        <translation>正在检查您的账户…</translation>
    </message>
    <message>
        <source>Your account&apos;s list could not be had: {why}. It is asked again by itself.</source>
        <translation>无法获取您账户的列表：{why}。将自动再次请求。</translation>
    </message>
    <message>
        <source>It is looked for in your account in a moment.</source>
        <translation>稍后将在您的账户中查找。</translation>
    </message>
    <message>
        <source>Looked once, not found yet.</source>
        <translation>已查找 1 次，尚未找到。</translation>
    </message>
    <message>
        <source>Looked {n} times, not found yet.</source>
        <translation>已查找 {n} 次，尚未找到。</translation>
    </message>
    <message>
        <source>It may still turn up.</source>
        <translation>它仍可能出现。</translation>
    </message>
    <message>
        <source>It is looked for again by itself.</source>
        <translation>将自动再次查找。</translation>
    </message>
    <message>
        <source>We lost the answer. This may have been charged ({price}), and counts as spent until that is clear.</source>
        <translation>响应已丢失。此镜次可能已扣费（{price}），在弄清之前计为已支出。</translation>
    </message>
    <message>
        <source>One task of your account looks like it: pick it if it is the one.</source>
        <translation>您的账户中有 1 个相似的任务：如果正是它，请选择。</translation>
    </message>
    <message>
        <source>{n} tasks of your account look like it: pick the right one.</source>
        <translation>您的账户中有 {n} 个相似的任务：请选择正确的一个。</translation>
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
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the shortcuts</source>
        <translation>更改快捷键</translation>
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
        <source>Use it here</source>
        <translation>用于此处</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
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
        <source>Search a command or its keys</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>请按新的按键</translation>
    </message>
    <message>
        <source>Press the keys in the field above.</source>
        <translation>请在上方栏中按下按键。</translation>
    </message>
    <message>
        <source>This press costs money, so it needs Ctrl, Alt or a function key.</source>
        <translation>此操作会产生费用，因此需要 Ctrl、Alt 或功能键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Now %1, once you save.</source>
        <translation>保存后为 %1。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Change that one first.</source>
        <translation>%1 已用于“%2”。请先更改那一项。</translation>
    </message>
    <message>
        <source>All as at the beginning, once you save.</source>
        <translation>保存后全部恢复初始设置。</translation>
    </message>
</context>
<context>
    <name>ShotSettings</name>
    <message>
        <source>What the change of model changed</source>
        <translation>更换模型所引起的变化</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>{gone} is no longer offered: {name} in its place.</source>
        <translation>{gone} 已不再提供：改用 {name}。</translation>
    </message>
    <message>
        <source> Changed: {parts}.</source>
        <translation> 已更改：{parts}。</translation>
    </message>
    <message>
        <source>Changed to fit {name}: {parts}.</source>
        <translation>为适配 {name} 已更改：{parts}。</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>sound</source>
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
    <message>
        <source>no choice of {what}</source>
        <translation>无{what}可选</translation>
    </message>
    <message>
        <source>{what} {new}</source>
        <translation>{what} {new}</translation>
    </message>
    <message>
        <source>{what} {new} instead of {old}</source>
        <translation>{what} {new}（原为 {old}）</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the takes: %1</source>
        <translation>镜次排序：%1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Sora Desktop cannot start</source>
        <translation>Sora Desktop 无法启动</translation>
    </message>
    <message>
        <source>The list of your takes cannot be read</source>
        <translation>无法读取您的镜次列表</translation>
    </message>
    <message>
        <source>Your clips are not touched. You can begin a new list; takes that were under way are then followed in your account at PiAPI only.</source>
        <translation>您的片段不受影响。您可以开始新的列表；进行中的镜次之后只能在您的 PiAPI 账户中跟踪。</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>开始新的列表</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version again.</source>
        <translation>未作任何更改。请重新安装较新的版本。</translation>
    </message>
    <message>
        <source>The file %1 is of a newer version of this program.</source>
        <translation>文件 %1 来自本程序的较新版本。</translation>
    </message>
    <message>
        <source>The file %1 cannot be used, and no good copy of it was found.</source>
        <translation>文件 %1 无法使用，也未找到完好的副本。</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>它已保存为 %1。</translation>
    </message>
    <message>
        <source>The folder in which Sora Desktop keeps its list of takes cannot be used. Make it writable or bring it back, then start again. Nothing was changed.</source>
        <translation>Sora Desktop 用于保存镜次列表的文件夹无法使用。请使其可写或将其恢复，然后重新启动。未作任何更改。</translation>
    </message>
    <message>
        <source>The API address given at the start cannot be used. %1</source>
        <translation>启动时给出的 API 地址无法使用。%1</translation>
    </message>
    <message>
        <source>Sora Desktop is already running with this library, but does not answer. Close it, or wait until it has closed, and start again. If it is not running, delete the file %1.</source>
        <translation>Sora Desktop 已在使用此资料库，但没有响应。请将其关闭或等待其关闭，然后重新启动。如果它并未运行，请删除文件 %1。</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>无法读取设置：%1</translation>
    </message>
    <message>
        <source>Set back to the usual value, because it cannot be used: %1.</source>
        <translation>因无法使用而恢复为默认值：%1。</translation>
    </message>
    <message>
        <source>The settings file was damaged. The usual settings hold; it is kept as %1.</source>
        <translation>设置文件已损坏。现使用默认设置；原文件已保存为 %1。</translation>
    </message>
    <message>
        <source>The settings file is damaged: %1</source>
        <translation>设置文件已损坏：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the journal cannot be read and cannot be shown. Nothing was deleted: what was paid for can still be seen in your account at PiAPI.</source>
        <translation>
            <numerusform>记录中有 %n 个镜次无法读取和显示。未删除任何内容：已付费的内容仍可在您的 PiAPI 账户中查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日支出</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>当前进度</translation>
    </message>
    <message>
        <source>Key not saved</source>
        <translation>密钥未保存</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>A demo: no key, no cost. The clips do not come from PiAPI.</source>
        <translation>演示：无需密钥，没有费用。片段并非来自 PiAPI。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>余额 {amount}</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>余额未知</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>今日 {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {budget}</source>
        <translation>今日 {amount}/{budget}</translation>
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
        <source>{amount} not confirmed</source>
        <translation>{amount} 未确认</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost: it counts as spent until that is clear.</source>
        <translation>已发送，但响应已丢失：在弄清之前计为已支出。</translation>
    </message>
    <message>
        <source>{n} in line</source>
        <translation>{n} 个排队</translation>
    </message>
    <message>
        <source>{n} sending</source>
        <translation>{n} 个发送中</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} 个等待中</translation>
    </message>
    <message>
        <source>{n} rendering</source>
        <translation>{n} 个渲染中</translation>
    </message>
    <message>
        <source>{n} downloading</source>
        <translation>{n} 个下载中</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} 个进行中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI 出现故障</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>Account refused</source>
        <translation>账户被拒绝</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags of 1 take</source>
        <translation>1 个镜次的标签</translation>
    </message>
    <message>
        <source>Tags of %1 takes</source>
        <translation>%1 个镜次的标签</translation>
    </message>
    <message>
        <source>Some of them also have: %1</source>
        <translation>其中一些还有：%1</translation>
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
        <source>Remove the tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
    <message>
        <source>Compare the two</source>
        <translation>比较这两个</translation>
    </message>
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
        <source>Fetch again (free)</source>
        <translation>重新获取（免费）</translation>
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
        <source>Pick from the account&apos;s list…</source>
        <translation>从账户列表中选择…</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>确认未发生</translation>
    </message>
    <message>
        <source>Take back (nothing was sent)</source>
        <translation>撤回（未发送任何内容）</translation>
    </message>
    <message>
        <source>Send now %1</source>
        <translation>立即发送 %1</translation>
    </message>
    <message>
        <source>Send now from %1</source>
        <translation>立即发送 %1 起</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>编辑后重试</translation>
    </message>
    <message>
        <source>Use this prompt and settings</source>
        <translation>使用此提示词和设置</translation>
    </message>
    <message>
        <source>Generate again (%1)</source>
        <translation>再次生成（%1）</translation>
    </message>
    <message>
        <source>Send again (may charge a second time) (%1)</source>
        <translation>再次发送（可能二次扣费）（%1）</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>用其他播放器打开</translation>
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
        <source>Rename on disk…</source>
        <translation>在磁盘上重命名…</translation>
    </message>
    <message>
        <source>Save recipe beside the clip</source>
        <translation>在片段旁保存配方</translation>
    </message>
    <message>
        <source>Export for editing…</source>
        <translation>导出用于剪辑…</translation>
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
        <source>Go to the take that it was made from</source>
        <translation>前往来源镜次</translation>
    </message>
    <message>
        <source>Show its family</source>
        <translation>显示其系列</translation>
    </message>
    <message>
        <source>Show the takes of this press</source>
        <translation>显示此次操作的镜次</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>TakeCommand</name>
    <message>
        <source>Play the take</source>
        <translation>播放镜次</translation>
    </message>
    <message>
        <source>Do what the take waits for</source>
        <translation>执行镜次等待的操作</translation>
    </message>
    <message>
        <source>Details of the take</source>
        <translation>镜次详情</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>添加或移除星标</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Undo star, tag, note or bin</source>
        <translation>撤销星标、标签、备注或移到回收站</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy the file, or the prompt</source>
        <translation>复制文件或提示词</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>列表或网格</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>缩小图片</translation>
    </message>
</context>
<context>
    <name>TaskFacts</name>
    <message>
        <source>Ordered {moment}</source>
        <translation>下单于 {moment}</translation>
    </message>
    <message>
        <source>Task ID {id}</source>
        <translation>任务 ID {id}</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>文件 {name}</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>镜次 {n}</translation>
    </message>
</context>
<context>
    <name>TaskListHeader</name>
    <message>
        <source>Search the takes</source>
        <translation>搜索镜次</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>One press with take %1</source>
        <translation>与镜次 %1 同一次操作</translation>
    </message>
    <message>
        <source>Family of take %1</source>
        <translation>镜次 %1 的系列</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 个镜次</translation>
    </message>
    <message>
        <source>%2 takes</source>
        <translation>%2 个镜次</translation>
    </message>
</context>
<context>
    <name>TaskListModel</name>
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
    <name>TaskRow</name>
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
    <name>TaskView</name>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed: %1</source>
        <translation>速度：%1</translation>
    </message>
    <message>
        <source>Moment that is shown</source>
        <translation>当前显示的时刻</translation>
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
        <translation>无法将 %1 移到回收站。它仍在原处。</translation>
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
    <name>TroubleNotice</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>用其他播放器打开</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>关闭此行</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Version %1 of Sora Desktop is there.</source>
        <translation>Sora Desktop 的新版本 %1 已推出。</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>打开下载页面</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Picture of the clip</source>
        <translation>片段画面</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>On top of the size that the system gives. Holds from the next start on.</source>
        <translation>在系统给定的大小之上叠加，下次启动时生效。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Takes go on at PiAPI in any case, and are fetched at the next start.</source>
        <translation>镜次在任何情况下都会在 PiAPI 继续进行，并在下次启动时获取。</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>Tell me when takes are done</source>
        <translation>镜次完成时通知我</translation>
    </message>
    <message>
        <source>Once for each press, and only while the window is not in front.</source>
        <translation>每次操作一次，且仅在窗口不在最前时。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Nothing moves or plays by itself. Without it, your system decides.</source>
        <translation>不会自动移动或播放。关闭时由系统决定。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Ask while takes are under way</source>
        <translation>有镜次进行中时询问</translation>
    </message>
    <message>
        <source>Follow takes in the tray</source>
        <translation>在托盘中跟踪镜次</translation>
    </message>
    <message>
        <source>Always quit</source>
        <translation>始终退出</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Not confirmed: may have been charged {price}</source>
        <translation>未确认：可能已扣费 {price}</translation>
    </message>
    <message>
        <source>Waiting for a slot, {time}{trouble}</source>
        <translation>等待空位，{time}{trouble}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Failed: {why}, {charge}</source>
        <translation>失败：{why}，{charge}</translation>
    </message>
    <message>
        <source>Not sent. Nothing was charged</source>
        <translation>未发送。未扣费</translation>
    </message>
    <message>
        <source>Not sent: {why}. Nothing was charged</source>
        <translation>未发送：{why}。未扣费</translation>
    </message>
    <message>
        <source>In line, not sent yet</source>
        <translation>排队中，尚未发送</translation>
    </message>
    <message>
        <source>In line, not sent yet: {why}</source>
        <translation>排队中，尚未发送：{why}</translation>
    </message>
    <message>
        <source>In line, not sent yet: {why}, next try in {time}</source>
        <translation>排队中，尚未发送：{why}，{time} 后再试</translation>
    </message>
    <message>
        <source>Rendering, {time}{usual}{trouble}</source>
        <translation>渲染中，{time}{usual}{trouble}</translation>
    </message>
    <message>
        <source> (usually about {time})</source>
        <translation>（通常约 {time}）</translation>
    </message>
    <message>
        <source> (longer than usual, about {time})</source>
        <translation>（比平常久，约 {time}）</translation>
    </message>
    <message>
        <source>. Asking again: {why}</source>
        <translation>。再次询问：{why}</translation>
    </message>
    <message>
        <source>No clear answer, still asking, {time}</source>
        <translation>没有明确响应，仍在询问，{time}</translation>
    </message>
    <message>
        <source>PiAPI says “{word}”, still asking, {time}</source>
        <translation>PiAPI 表示“{word}”，仍在询问，{time}</translation>
    </message>
    <message>
        <source>Rendered and paid, but its link has expired</source>
        <translation>已渲染并付费，但链接已过期</translation>
    </message>
    <message>
        <source>Rendered, waiting to download</source>
        <translation>已渲染，等待下载</translation>
    </message>
    <message>
        <source>Rendered and paid, not downloaded: {why}</source>
        <translation>已渲染并付费，未下载：{why}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Downloading {size}, {speed}</source>
        <translation>正在下载 {size}，{speed}</translation>
    </message>
    <message>
        <source>Downloading {n} %, {speed}</source>
        <translation>正在下载 {n} %，{speed}</translation>
    </message>
    <message>
        <source>Taken back. Nothing was charged</source>
        <translation>已撤回。未扣费</translation>
    </message>
    <message>
        <source>Set aside: you said that it did not happen</source>
        <translation>已搁置：您确认它未发生</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>未扣费</translation>
    </message>
    <message>
        <source>PiAPI names a charge of {price}</source>
        <translation>PiAPI 显示扣费 {price}</translation>
    </message>
    <message>
        <source>not charged as far as we know</source>
        <translation>据我们所知未扣费</translation>
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
        <source>API key refused</source>
        <translation>API 密钥被拒绝</translation>
    </message>
    <message>
        <source>account refused</source>
        <translation>账户被拒绝</translation>
    </message>
    <message>
        <source>balance too low</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>refused by moderation</source>
        <translation>被内容审核拒绝</translation>
    </message>
    <message>
        <source>the model is gone</source>
        <translation>模型已不存在</translation>
    </message>
    <message>
        <source>PiAPI has too much to do</source>
        <translation>PiAPI 繁忙</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI 出现故障</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>代理拒绝</translation>
    </message>
    <message>
        <source>this network wants a sign-in</source>
        <translation>此网络需要登录</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the clips folder is gone</source>
        <translation>片段文件夹不见了</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>文件不见了</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>文件正被其他程序使用</translation>
    </message>
    <message>
        <source>the file was no video</source>
        <translation>文件不是视频</translation>
    </message>
    <message>
        <source>its link has expired</source>
        <translation>链接已过期</translation>
    </message>
    <message>
        <source>PiAPI gave no link</source>
        <translation>PiAPI 未提供链接</translation>
    </message>
    <message>
        <source>PiAPI does not know this take</source>
        <translation>PiAPI 不认识此镜次</translation>
    </message>
    <message>
        <source>the answer was not understood</source>
        <translation>无法理解响应</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>响应已丢失</translation>
    </message>
    <message>
        <source>the program was closed while sending</source>
        <translation>发送时程序被关闭</translation>
    </message>
    <message>
        <source>refused by PiAPI</source>
        <translation>被 PiAPI 拒绝</translation>
    </message>
    <message>
        <source>the render did not work</source>
        <translation>渲染未成功</translation>
    </message>
    <message>
        <source>cancelled at PiAPI</source>
        <translation>在 PiAPI 被取消</translation>
    </message>
    <message>
        <source>over your budget</source>
        <translation>超出您的预算</translation>
    </message>
    <message>
        <source>held back for you</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>it could not be written down</source>
        <translation>无法写入记录</translation>
    </message>
    <message>
        <source>a fault of this program</source>
        <translation>本程序的故障</translation>
    </message>
    <message>
        <source>Choose a model: this one is not in the list.</source>
        <translation>请选择模型：此模型不在列表中。</translation>
    </message>
    <message>
        <source>Choose another model: {model} is gone.</source>
        <translation>请选择其他模型：{model} 已不存在。</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>请先编写提示词。</translation>
    </message>
    <message>
        <source>The prompt is too long: shorten it to {limit} characters.</source>
        <translation>提示词过长：请缩短到 {limit} 个字符以内。</translation>
    </message>
    <message>
        <source>The prompt holds a sign that cannot be sent. Type that part again.</source>
        <translation>提示词中有无法发送的字符。请重新输入该部分。</translation>
    </message>
    <message>
        <source>Choose a shape that {model} makes.</source>
        <translation>请选择 {model} 支持的画幅。</translation>
    </message>
    <message>
        <source>Choose a resolution that {model} makes.</source>
        <translation>请选择 {model} 支持的分辨率。</translation>
    </message>
    <message>
        <source>Choose a length that {model} makes.</source>
        <translation>请选择 {model} 支持的时长。</translation>
    </message>
    <message>
        <source>Choose a sound setting that {model} takes.</source>
        <translation>请选择 {model} 支持的声音设置。</translation>
    </message>
    <message>
        <source>Choose from 1 to 20 takes.</source>
        <translation>请选择 1 到 20 个镜次。</translation>
    </message>
</context>
</TS>
