<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A draft: a person who speaks the language has yet to check it.
     Whoever has done so takes these two lines out. -->
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this kiosk</source>
        <translation>关于这台自助机</translation>
    </message>
    <message>
        <source>Who has reviewed each page</source>
        <translation>每页由谁审阅</translation>
    </message>
    <message>
        <source>Made for everyone</source>
        <translation>为每个人而做</translation>
    </message>
    <message>
        <source>We want every person to be able to use this kiosk. It follows:</source>
        <translation>我们希望每个人都能使用这台自助机。它遵循：</translation>
    </message>
    <message>
        <source>the web accessibility guidelines WCAG 2.2, where they fit a kiosk</source>
        <translation>网页无障碍指南 WCAG 2.2（适用于自助机的部分）</translation>
    </message>
    <message>
        <source>the European standard EN 301 549</source>
        <translation>欧洲标准 EN 301 549</translation>
    </message>
    <message>
        <source>Section 508 in the United States</source>
        <translation>美国第508条（Section 508）</translation>
    </message>
    <message>
        <source>What it does today:</source>
        <translation>它现在能做的：</translation>
    </message>
    <message>
        <source>Text is large, with strong contrast, in a typeface for low vision.</source>
        <translation>文字大，对比强，清楚好认。</translation>
    </message>
    <message>
        <source>Every gesture has a button. Buttons are 20 millimeters or larger.</source>
        <translation>每个手势都有对应的按钮。按钮至少20毫米大。</translation>
    </message>
    <message>
        <source>Each page can be read aloud. What is read is marked.</source>
        <translation>每一页都可以朗读。正在读的地方有标记。</translation>
    </message>
    <message>
        <source>In speaking mode, menus, buttons and messages are spoken, too.</source>
        <translation>在语音模式下，菜单、按钮和提示也会读出来。</translation>
    </message>
    <message>
        <source>All of it works from a keyboard as well.</source>
        <translation>全部功能也可以用键盘操作。</translation>
    </message>
    <message>
        <source>Drawings are described in words. Hard words are explained.</source>
        <translation>图画都有文字描述。难懂的词都有解释。</translation>
    </message>
    <message>
        <source>Nothing flashes. Nothing makes a sound until you ask for it.</source>
        <translation>没有闪烁。在您需要之前，没有声音。</translation>
    </message>
    <message>
        <source>If you can&apos;t use the screen, ask a member of staff: they can give you this information in another way.</source>
        <translation>如果您不方便用这个屏幕，请找工作人员：他们可以用别的方式把这些信息给您。</translation>
    </message>
    <message>
        <source>What you can change, with the button “Easier to see, hear, reach”:</source>
        <translation>您可以用“更方便看、听、触摸”按钮改变：</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>文字大小：%1</translation>
    </message>
    <message>
        <source>Colors: %1</source>
        <translation>颜色：%1</translation>
    </message>
    <message>
        <source>Speech: slow, normal or fast, in %1 steps of loudness</source>
        <translation>语音：慢、正常或快，音量有%1级</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list in a line, with the space after it.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The program: GNU General Public License, version 3 or later</source>
        <translation>程序：GNU General Public License，第3版或更新版本</translation>
    </message>
    <message>
        <source>The typeface Atkinson Hyperlegible Next: SIL Open Font License 1.1</source>
        <translation>字体 Atkinson Hyperlegible Next：SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>The typefaces Noto Sans SC and Noto Sans Arabic: the same license</source>
        <translation>字体 Noto Sans SC 和 Noto Sans Arabic：同一许可证</translation>
    </message>
    <message>
        <source>The Lucide icons: ISC License</source>
        <translation>Lucide 图标：ISC License</translation>
    </message>
    <message>
        <source>Qt, which draws the screen: GNU Lesser General Public License 3</source>
        <translation>Qt（绘制屏幕）：GNU Lesser General Public License 3</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>Something went wrong here. It was nothing you did. Touch to start again.</source>
        <extracomment>Spoken, where the program itself has failed and begins anew.</extracomment>
        <translation>这里出了点问题，不是您造成的。请触摸，重新开始。</translation>
    </message>
</context>
<context>
    <name>ApologyScreen</name>
    <message>
        <source>Something went wrong here</source>
        <translation>这里出了点问题</translation>
    </message>
    <message>
        <source>It was nothing you did. Touch to start again.</source>
        <translation>不是您造成的。请触摸，重新开始。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of a button, which opens the list of pages. Keep it short.</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Name of a button, which opens the buttons that there is no room for. Keep it short.</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Name of a button, which ends the visit. Keep it short.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BlockTitles</name>
    <message>
        <source>More detail</source>
        <extracomment>On a folded part of a page: touch it to read more about the same subject.</extracomment>
        <translation>更多细节</translation>
    </message>
    <message>
        <source>Questions to ask your team</source>
        <extracomment>Above questions that a patient may want to ask the doctors and nurses.</extracomment>
        <translation>可以问医疗团队的问题</translation>
    </message>
</context>
<context>
    <name>CalloutBlock</name>
    <message>
        <source>Warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close this card</source>
        <translation>关闭这张卡片</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken. %1 is the name of a language, a color or a size.</extracomment>
        <translation>%1，已选中</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>现在可以擦屏幕了</translation>
    </message>
    <message>
        <source>Touch works again in %1.</source>
        <extracomment>%1 is a time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>%1后可以重新触摸。</translation>
    </message>
    <message>
        <source>With a keyboard, Esc ends this sooner.</source>
        <translation>用键盘时，按 Esc 可以提前结束。</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>Code for the camera of a phone</source>
        <translation>供手机相机扫描的二维码</translation>
    </message>
</context>
<context>
    <name>ColorChoices</name>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Easier to see, hear, reach</source>
        <translation>更方便看、听、触摸</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>文字大小：%1%</translation>
    </message>
    <message>
        <source>Colors: %1</source>
        <translation>颜色：%1</translation>
    </message>
    <message>
        <source>Back to the usual settings</source>
        <translation>恢复平常的设置</translation>
    </message>
</context>
<context>
    <name>ContinueSign</name>
    <message>
        <source>Continue where you were</source>
        <translation>从刚才的地方继续</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Back to menu</source>
        <translation>返回菜单</translation>
    </message>
    <message>
        <source>Takes you back to the start of this topic, or to the other topics.</source>
        <translation>带您回到这个主题的开头，或者去看其他主题。</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Reads the page aloud, from the part that you see.</source>
        <translation>从您看到的地方开始朗读这一页。</translation>
    </message>
    <message>
        <source>Easier to see, hear, reach</source>
        <extracomment>Name of a button, which opens the settings for larger text, colors, and so on.</extracomment>
        <translation>更方便看、听、触摸</translation>
    </message>
    <message>
        <source>Makes words and buttons larger, changes the colors, gives more time.</source>
        <translation>放大文字和按钮，改变颜色，给您更多时间。</translation>
    </message>
    <message>
        <source>Easier</source>
        <extracomment>The first word or words of &quot;Easier to see, hear, reach&quot;, where there is little room.</extracomment>
        <translation>更方便</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Shows all of this in another language.</source>
        <translation>用另一种语言显示全部内容。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Looks for a word on all pages of this topic.</source>
        <translation>在这个主题的所有页面里查找一个词。</translation>
    </message>
    <message>
        <source>Take home</source>
        <extracomment>Name of a button: take this page along, on a phone or on paper.</extracomment>
        <translation>带回家</translation>
    </message>
    <message>
        <source>Shows a code that puts the main points of this page on your phone.</source>
        <translation>显示一个二维码，把这一页的要点存到您的手机里。</translation>
    </message>
    <message>
        <source>Shows the questions that you have ticked, to take to your care team.</source>
        <translation>显示您勾选的问题，可以带去问您的医疗团队。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Says what each button does.</source>
        <translation>说明每个按钮的作用。</translation>
    </message>
    <message>
        <source>My questions</source>
        <extracomment>Name of a button: the questions that a patient has ticked, for the doctors and nurses.</extracomment>
        <translation>我的问题</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <extracomment>How often staff can still try to type the PIN.</extracomment>
        <translation>
            <numerusform>还可以试%n次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <extracomment>Headline of the staff panel: so much is not well with the kiosk.</extracomment>
        <translation>
            <numerusform>有%n件事需要看一下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more things are not right in the pages.</source>
        <extracomment>In the staff panel, after the first faults of the pages.</extracomment>
        <translation>
            <numerusform>页面里还有%n处不对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kiosk failed %n times in the last 7 days.</source>
        <extracomment>&quot;Failed&quot; means: it stopped working, and was started again by itself.</extracomment>
        <translation>
            <numerusform>自助机在最近7天里出了%n次故障。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are not signed yet.</source>
        <translation>
            <numerusform>还有%n页没有签字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are overdue for review.</source>
        <translation>
            <numerusform>有%n页过了复审日期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Your treatment, explained</source>
        <translation>了解您的治疗</translation>
    </message>
    <message>
        <source>Learn what each treatment is, who it is for and what to ask your care team.</source>
        <translation>了解每种治疗是什么、适合哪些人，以及可以问医疗团队哪些问题。</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>The last 30 days</source>
        <translation>最近30天</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Larger</source>
        <comment>show the drawing larger</comment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>show the drawing smaller</comment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move to the upper part of the drawing</comment>
        <translation>向上</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move to the lower part of the drawing</comment>
        <translation>向下</translation>
    </message>
    <message>
        <source>Close the drawing</source>
        <translation>关闭图画</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>move to the right part of the drawing</comment>
        <translation>向右</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>move to the left part of the drawing</comment>
        <translation>向左</translation>
    </message>
</context>
<context>
    <name>DrawingScreen</name>
    <message>
        <source>Drawing</source>
        <translation>图画</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Nothing about you is kept.</source>
        <translation>不保存您的任何信息。</translation>
    </message>
    <message>
        <source>We count how often each page is opened.</source>
        <translation>我们统计每个页面被打开多少次。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Standard treatment</source>
        <translation>标准治疗</translation>
    </message>
    <message>
        <source>Used in selected cases</source>
        <translation>用于经过挑选的情况</translation>
    </message>
    <message>
        <source>Limited evidence</source>
        <translation>证据有限</translation>
    </message>
    <message>
        <source>Investigational</source>
        <translation>研究中</translation>
    </message>
    <message>
        <source>Main guidelines recommend it for the people described on the page.</source>
        <translation>主要指南推荐页面上所说的人使用。</translation>
    </message>
    <message>
        <source>Accepted for a small, clearly defined group. A specialist team decides.</source>
        <translation>只认可用于一小群明确界定的人，由专科团队决定。</translation>
    </message>
    <message>
        <source>Some hospitals use it. Studies are small, local or mixed. Not routine in main guidelines.</source>
        <translation>有些医院在用。研究规模小、限于局部地区，或结果不一致。主要指南没有把它列为常规。</translation>
    </message>
    <message>
        <source>Not proven for this cancer. Best taken only inside a clinical trial.</source>
        <translation>对这种癌症尚未证实。最好只在临床试验中使用。</translation>
    </message>
</context>
<context>
    <name>EvidenceButton</name>
    <message>
        <source>Evidence label. %1</source>
        <extracomment>Spoken. %1 is the label, such as &quot;Standard treatment&quot;.</extracomment>
        <translation>证据标签。%1</translation>
    </message>
</context>
<context>
    <name>EvidenceLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>It is described in the next lines.</source>
        <translation>下面几行是它的描述。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Larger: title of a drawing</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Shows this drawing on the whole screen</source>
        <translation>全屏显示这幅图画</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Type here</source>
        <translation>在这里输入</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>您想找什么？</translation>
    </message>
</context>
<context>
    <name>FindHits</name>
    <message>
        <source>Getting ready. One moment, please.</source>
        <translation>正在准备，请稍等。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Check the spelling, try one word, or look in the word list.</source>
        <extracomment>%1 is what the visitor has typed.</extracomment>
        <translation>没有找到“%1”。请检查写法，换一个词试试，或者看看词汇表。</translation>
    </message>
    <message>
        <source>Showing results for “%1”.</source>
        <extracomment>%1 is a word that was looked for in place of what the visitor has typed.</extracomment>
        <translation>显示“%1”的结果。</translation>
    </message>
    <message>
        <source>Places found: %1.</source>
        <translation>找到%1处。</translation>
    </message>
    <message>
        <source>Touch “Find” to choose one.</source>
        <translation>请触摸“查找”，选择一处。</translation>
    </message>
    <message>
        <source>Type a word, and you will see where it stands. For example: swallowing, side effects, eating.</source>
        <extracomment>The examples must be words that stand on the pages.</extracomment>
        <translation>请输入一个词，您会看到它在哪里。例如：吞咽、副作用、饮食。</translation>
    </message>
    <message>
        <source>Open the word list</source>
        <translation>打开词汇表</translation>
    </message>
    <message>
        <source>Back to menu</source>
        <translation>返回菜单</translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Hide keyboard</source>
        <translation>收起键盘</translation>
    </message>
    <message>
        <source>Show keyboard</source>
        <translation>显示键盘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>Close: %1</source>
        <comment>fold a part of the page</comment>
        <translation>收起：%1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>unfold a part of the page</comment>
        <translation>展开：%1</translation>
    </message>
    <message>
        <source>Open. Touch to close.</source>
        <translation>已展开。触摸可收起。</translation>
    </message>
    <message>
        <source>Closed. Touch to open.</source>
        <translation>已收起。触摸可展开。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Speaking mode is on. Press Down or Up to go from one thing to the next, Enter to choose it, and Escape to go back.</source>
        <translation>语音模式已打开。按向下键或向上键移动，按 Enter 选择，按 Escape 返回。</translation>
    </message>
    <message>
        <source>Speaking mode is off.</source>
        <translation>语音模式已关闭。</translation>
    </message>
    <message>
        <source>Your visit is closed, and the screen is clear. Speaking mode is off. Press the voice key to begin again.</source>
        <translation>使用已结束，屏幕已清空。语音模式已关闭。按语音键可以重新开始。</translation>
    </message>
    <message>
        <source>That was the end of the page.</source>
        <translation>这一页到此结束。</translation>
    </message>
    <message>
        <source>Press Enter to begin.</source>
        <translation>按 Enter 开始。</translation>
    </message>
    <message>
        <source>Press Down to continue where you were.</source>
        <translation>按向下键，从刚才的地方继续。</translation>
    </message>
    <message>
        <source>Press Down for other languages.</source>
        <translation>按向下键选择其他语言。</translation>
    </message>
    <message>
        <source>Press Enter to hear this page, and Enter again to pause. Press Down to walk through it, or Up for the list of pages.</source>
        <translation>按 Enter 听这一页，再按 Enter 暂停。按向下键逐项浏览，按向上键到页面列表。</translation>
    </message>
    <message>
        <source>No words here. Go on.</source>
        <translation>这里没有文字，请继续。</translation>
    </message>
    <message>
        <source>Press Escape to close this.</source>
        <translation>按 Escape 关闭。</translation>
    </message>
    <message>
        <source>Back on: %1</source>
        <translation>回到：%1</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>请选择一个主题。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among controls of one kind</comment>
        <translation>第%1项，共%2项</translation>
    </message>
    <message>
        <source>button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>输入框</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Heading level %1</source>
        <extracomment>Spoken. %1 is a number.</extracomment>
        <translation>%1级标题</translation>
    </message>
</context>
<context>
    <name>HearPart</name>
    <message>
        <source>Speed and volume</source>
        <translation>语速和音量</translation>
    </message>
</context>
<context>
    <name>HearSign</name>
    <message>
        <source>Hold to hear</source>
        <extracomment>On a corner of the screen. Who holds a finger there hears what the screen says.</extracomment>
        <translation>按住听语音</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>To ask a person</source>
        <translation>想问人时</translation>
    </message>
    <message>
        <source>Any member of staff can help you with this screen. Staff can also give you a copy of a page on paper. Ask your care team about your own treatment.</source>
        <translation>任何一位工作人员都可以帮您使用这个屏幕，也可以给您一份纸质的页面。关于您自己的治疗，请问您的医疗团队。</translation>
    </message>
    <message>
        <source>To read on</source>
        <translation>继续往下读</translation>
    </message>
    <message>
        <source>Push the page up with one finger, or touch the round arrows. At the end of a page, “Next section” leads to the next one. Touch a word with a line under it, and the screen says what it means.</source>
        <translation>用一根手指把页面往上推，或者触摸圆形箭头。到了页面末尾，“下一部分”会带您到下一页。触摸带下划线的词，屏幕会说明它的意思。</translation>
    </message>
    <message>
        <source>What the buttons do</source>
        <translation>按钮的作用</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Shows the list of pages. Large screens show it all the time.</source>
        <translation>显示页面列表。大屏幕上它一直都在。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Shows the buttons that a small screen has no room for.</source>
        <translation>显示小屏幕放不下的按钮。</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>上一屏、下一屏</translation>
    </message>
    <message>
        <source>Move the page by one screen.</source>
        <translation>把页面移动一屏。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ends your visit at once and clears all that you have done.</source>
        <translation>马上结束使用，并清除您做过的一切。</translation>
    </message>
    <message>
        <source>To listen</source>
        <translation>听朗读</translation>
    </message>
    <message>
        <source>Choose “Listen”, and the page is read to you from the part that you see. What is read has a color of its own. Pause, Back, Repeat and Next go from sentence to sentence, and Stop ends it. You can choose slow, normal or fast, and how loud it is. Touch a hard word, then “Say it”, to hear it.</source>
        <translation>选择“朗读”，就会从您看到的地方开始读这一页。正在读的地方有自己的颜色。“暂停”“上一句”“重复”和“下一句”一句一句地移动，“停止”结束朗读。您可以选择慢、正常或快，也可以选择音量大小。触摸难懂的词，再触摸“读出来”，就能听到它。</translation>
    </message>
    <message>
        <source>If you can&apos;t see the screen</source>
        <translation>如果您看不见屏幕</translation>
    </message>
    <message>
        <source>Switch on “Speaking mode” under “Easier to see, hear, reach”. On the first screen, you can hold the lower right corner for two seconds. On a keyboard, press F8. Then the screen says each button, menu and message.</source>
        <translation>请在“更方便看、听、触摸”里打开“语音模式”。在第一个屏幕上，您可以按住右下角两秒钟。用键盘时，请按 F8。之后屏幕会读出每个按钮、菜单和提示。</translation>
    </message>
    <message>
        <source>With keys</source>
        <translation>用按键操作</translation>
    </message>
    <message>
        <source>Tab goes from button to button, and Enter presses the one with the ring. The arrow keys, Page Up and Page Down move the page. Esc goes back.</source>
        <translation>按 Tab 从一个按钮到另一个按钮，按 Enter 选中带框的按钮。方向键、Page Up 和 Page Down 移动页面。按 Esc 返回。</translation>
    </message>
    <message>
        <source>How long you have</source>
        <translation>您有多少时间</translation>
    </message>
    <message>
        <source>Take your time. If nobody touches the screen for %1, it asks if you are still there. %2 later it clears itself for the next person. Do you need longer? Choose “More time” under “Easier to see, hear, reach”.</source>
        <translation>请慢慢来。如果%1没有人触摸屏幕，它会问您是否还在。再过%2，屏幕会清空，留给下一个人。您需要更久吗？请在“更方便看、听、触摸”里选择“更多时间”。</translation>
    </message>
    <message>
        <source>As long as you like. This screen has no time limit.</source>
        <translation>想看多久都可以。这个屏幕没有时间限制。</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>会保存您的哪些信息</translation>
    </message>
    <message>
        <source>Nothing about you is kept. All that you have looked for or ticked is gone when you close your visit, and a short while after the screen clears itself. We count how often each page is opened, and how long visits are, but not who was here. Nothing is sent anywhere.</source>
        <translation>不保存您的任何信息。您查找或勾选过的一切，在您关闭时就会消失；屏幕自动清空后，过一会儿也会消失。我们统计每个页面被打开多少次、每次使用多长时间，但不记录是谁。什么都不会发送出去。</translation>
    </message>
    <message>
        <source>Nothing about you is kept. All that you have read, looked for or ticked is gone when you close your visit, and a short while after the screen clears itself. Nothing is sent anywhere.</source>
        <translation>不保存您的任何信息。您读过、查找或勾选过的一切，在您关闭时就会消失；屏幕自动清空后，过一会儿也会消失。什么都不会发送出去。</translation>
    </message>
</context>
<context>
    <name>HelpEntry</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a button, and what it does</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Need help? Ask a member of staff.</source>
        <translation>需要帮助？请找工作人员。</translation>
    </message>
</context>
<context>
    <name>HitButton</name>
    <message>
        <source>%1. %2</source>
        <comment>a page, and a sentence on it</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>IdleClock</name>
    <message>
        <source>Are you still there? This screen will clear in %1. Choose I&apos;m still here if you need more time.</source>
        <extracomment>Spoken. %1 is a time, such as &quot;30 seconds&quot;; &quot;I&apos;m still here&quot; is the name of a button.</extracomment>
        <translation>您还在吗？这个屏幕将在%1后清空。如果您需要更多时间，请选择“我还在”。</translation>
    </message>
    <message>
        <source>This screen will clear in %1.</source>
        <extracomment>Spoken. %1 is a time, such as &quot;10 seconds&quot;.</extracomment>
        <translation>这个屏幕将在%1后清空。</translation>
    </message>
</context>
<context>
    <name>LabelBlock</name>
    <message>
        <source>A part with its own label</source>
        <translation>这一部分有自己的标签</translation>
    </message>
</context>
<context>
    <name>LabelLine</name>
    <message>
        <source>You touched this label:</source>
        <translation>您触摸了这个标签：</translation>
    </message>
</context>
<context>
    <name>LabelsCard</name>
    <message>
        <source>What the labels mean</source>
        <translation>标签的意思</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LargerSign</name>
    <message>
        <source>Larger</source>
        <comment>show the drawing larger</comment>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>LegendRow</name>
    <message>
        <source>%1: %2</source>
        <comment>number on a drawing, and what it shows</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LettersRow</name>
    <message>
        <source>Goes to the words with %1</source>
        <extracomment>%1 is a letter.</extracomment>
        <translation>跳到以%1开头的词</translation>
    </message>
</context>
<context>
    <name>ListBlock</name>
    <message>
        <source>Points: %1</source>
        <extracomment>Spoken before a list. %1 is how many points it has.</extracomment>
        <translation>共%1点</translation>
    </message>
</context>
<context>
    <name>ListItemRow</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1，第%2级</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>第%1项，共%2项</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <source>Reading aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>read aloud</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>stop reading aloud for a while</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the sentence before</comment>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Back one sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>the sentence</comment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>重复这一句</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>sentence</comment>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Adjust</source>
        <comment>speed and volume</comment>
        <translation>调节</translation>
    </message>
    <message>
        <source>Adjust speed and volume</source>
        <translation>调节语速和音量</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with speed and volume</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading aloud</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>I see</source>
        <comment>close a message</comment>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Paper</source>
        <translation>纸色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>米色</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>加大行距</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>减少动态</translation>
    </message>
    <message>
        <source>Bigger buttons</source>
        <translation>更大的按钮</translation>
    </message>
    <message>
        <source>Lower the controls</source>
        <translation>降低按钮位置</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>更多时间</translation>
    </message>
    <message>
        <source>Speaking mode</source>
        <translation>语音模式</translation>
    </message>
    <message>
        <source>The screen waits ten times longer.</source>
        <translation>屏幕等待的时间延长到十倍。</translation>
    </message>
    <message>
        <source>Speaks buttons and menus, so that you can use this kiosk without seeing it.</source>
        <translation>读出按钮和菜单，不看屏幕也能使用这台自助机。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Also here</source>
        <translation>还有</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>MENU</source>
        <extracomment>A small headline over the list of pages, in capitals where the script has them.</extracomment>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>MenuLineItem</name>
    <message>
        <source>%1, you are here</source>
        <extracomment>Spoken. %1 is the title of a page, which is the open one.</extracomment>
        <translation>%1，您在这里</translation>
    </message>
</context>
<context>
    <name>MoreCard</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>MoreCue</name>
    <message>
        <source>More above</source>
        <extracomment>More of the page can be read above.</extracomment>
        <translation>上面还有</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
</context>
<context>
    <name>NextButton</name>
    <message>
        <source>Next section</source>
        <translation>下一部分</translation>
    </message>
</context>
<context>
    <name>NoPinScreen</name>
    <message>
        <source>For staff: no PIN is set yet</source>
        <translation>工作人员请注意：还没有设置PIN码</translation>
    </message>
    <message>
        <source>Open a terminal on this machine, as the user that runs the kiosk, and type:</source>
        <translation>请在这台机器上，用运行自助机的用户打开终端，输入：</translation>
    </message>
    <message>
        <source>From then on, the PIN opens the staff panel. Until then, Ctrl+Q closes the kiosk.</source>
        <translation>之后用PIN码打开工作人员面板。在那之前，Ctrl+Q 可以关闭自助机。</translation>
    </message>
    <message>
        <source>Are you a visitor? Choose Back to the kiosk.</source>
        <translation>您是来访者吗？请选择“返回自助机”。</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>返回自助机</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Please ask a member of staff.</source>
        <translation>请找工作人员。</translation>
    </message>
    <message>
        <source>This screen is not working right now.</source>
        <translation>这个屏幕现在不能使用。</translation>
    </message>
</context>
<context>
    <name>PageColumn</name>
    <message>
        <source>We are sorry. This page can&apos;t be shown right now. Please ask a member of staff, or choose another page from the menu.</source>
        <translation>很抱歉，这个页面现在无法显示。请找工作人员，或者从菜单里选择别的页面。</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Words on this page</source>
        <translation>这一页上的词</translation>
    </message>
    <message>
        <source>Pages named here</source>
        <translation>这里提到的页面</translation>
    </message>
    <message>
        <source>Addresses named here</source>
        <translation>这里提到的网址</translation>
    </message>
    <message>
        <source>Where this information comes from</source>
        <translation>这些信息的来源</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>共%1点</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>第%1项，共%2项</translation>
    </message>
    <message>
        <source>General information only. Your own team knows your situation.</source>
        <translation>这里只是一般信息。您的情况，您自己的医疗团队最清楚。</translation>
    </message>
    <message>
        <source>For a copy of this page, touch “Take home”, or ask a member of staff.</source>
        <translation>想要这一页的副本，请触摸“带回家”，或者找工作人员。</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message numerus="yes">
        <source>%n minute read</source>
        <comment>how long a page takes to read</comment>
        <translation>
            <numerusform>阅读约%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Followed by the names of other languages, each in its own script.</extracomment>
        <translation>语言：%1</translation>
    </message>
</context>
<context>
    <name>PageScript</name>
    <message>
        <source>Evidence label: %1.</source>
        <translation>证据标签：%1。</translation>
    </message>
    <message>
        <source>%1. Closed. Open it to hear it.</source>
        <translation>%1。已收起。展开后可以听。</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图画：%1</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page up</source>
        <extracomment>Name of a button: shows what stands above, one screen of it.</extracomment>
        <translation>上一屏</translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>Name of a button: shows what stands below, one screen of it.</extracomment>
        <translation>下一屏</translation>
    </message>
</context>
<context>
    <name>PanelButtons</name>
    <message>
        <source>Clean the screen</source>
        <translation>清洁屏幕</translation>
    </message>
    <message>
        <source>Reload content</source>
        <translation>重新加载内容</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Screen test</source>
        <translation>屏幕测试</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>退出自助机</translation>
    </message>
    <message>
        <source>Leave the kiosk? It stays closed until somebody starts it.</source>
        <translation>要退出自助机吗？在有人启动它之前，它会一直关闭。</translation>
    </message>
    <message>
        <source>Restart now? The screen is dark for a few seconds.</source>
        <translation>现在重新启动吗？屏幕会黑几秒钟。</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>是，退出</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>是，重新启动</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>否，留下</translation>
    </message>
</context>
<context>
    <name>PanelScreen</name>
    <message>
        <source>For staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>返回自助机</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits typed: %1</source>
        <extracomment>Spoken. %1 is a number.</extracomment>
        <translation>已输入%1位数字</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN码不对。</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait %1.</source>
        <extracomment>%1 is a time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>输错次数太多。请等%1。</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>PIN码有%1到%2位数字。</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>请稍等。</translation>
    </message>
    <message>
        <source>The PIN can&apos;t be read. In a terminal, type kiosk pin reset, and then kiosk pin set.</source>
        <extracomment>&quot;kiosk pin reset&quot; and &quot;kiosk pin set&quot; are commands; they stay as they are.</extracomment>
        <translation>无法读取PIN码。请在终端里输入 kiosk pin reset，再输入 kiosk pin set。</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Enter the staff PIN</source>
        <translation>请输入工作人员PIN码</translation>
    </message>
    <message>
        <source>Are you a visitor? Choose Back to the kiosk.</source>
        <translation>您是来访者吗？请选择“返回自助机”。</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>返回自助机</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>%1, ticked</source>
        <extracomment>Spoken. %1 is a question.</extracomment>
        <translation>%1，已勾选</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1，未勾选</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>第%1项，共%2项</translation>
    </message>
    <message>
        <source>Ticked. It is on the list of your questions.</source>
        <translation>已勾选。它在您的问题列表里。</translation>
    </message>
    <message>
        <source>Not ticked. It is off the list of your questions.</source>
        <translation>未勾选。它已从您的问题列表里去掉。</translation>
    </message>
    <message>
        <source>Ticked: on my list</source>
        <translation>已勾选：在我的列表里</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>未勾选</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>My questions</source>
        <translation>我的问题</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>My questions</source>
        <translation>我的问题</translation>
    </message>
    <message>
        <source>You have not ticked any question yet. Most pages end with “Questions to ask your team”. Touch a question there, and it stands on this list.</source>
        <translation>您还没有勾选问题。大多数页面的末尾有“可以问医疗团队的问题”。触摸那里的一个问题，它就会列在这里。</translation>
    </message>
    <message>
        <source>Show this list to your care team, or take a photo of it. It is gone when your visit ends.</source>
        <translation>请把这个列表给您的医疗团队看，或者拍一张照片。使用结束后，它就会消失。</translation>
    </message>
    <message>
        <source>To keep the list: point your phone&apos;s camera at the square. Nothing is sent from this screen.</source>
        <translation>想保存这个列表，请用手机相机对准这个方块。这个屏幕不会发送任何东西。</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
</context>
<context>
    <name>ReachTray</name>
    <message>
        <source>On this part of the page</source>
        <translation>在页面的这一部分</translation>
    </message>
    <message>
        <source>Nothing to touch on this part of the page</source>
        <translation>页面的这一部分没有可以触摸的内容</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>We are sorry. There is nothing to read here right now. Please ask a member of staff.</source>
        <translation>很抱歉，这里现在没有可以读的内容。请找工作人员。</translation>
    </message>
    <message>
        <source>Getting ready. One moment, please.</source>
        <translation>正在准备，请稍等。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>还没有临床医生审阅过。</translation>
    </message>
    <message>
        <source>Reviewed by {name} on {date}.</source>
        <extracomment>Under the title of a page. {name} is a person and {date} is a day.</extracomment>
        <translation>{name}于{date}审阅。</translation>
    </message>
    <message>
        <source>Review overdue.</source>
        <translation>已过复审日期。</translation>
    </message>
    <message>
        <source>Next review {date}.</source>
        <translation>下次审阅：{date}。</translation>
    </message>
    <message>
        <source>This is a draft translation. No clinician has checked it yet.</source>
        <extracomment>On each page that was translated, until a clinician has read the translation and signed it.</extracomment>
        <translation>这是翻译草稿，还没有临床医生检查过。</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Most fingers at once: {number}.</source>
        <translation>同时触摸的手指最多：{number}根。</translation>
    </message>
    <message>
        <source>Touch the cross</source>
        <translation>触摸十字</translation>
    </message>
    <message>
        <source>Draw with your fingers</source>
        <translation>用手指画</translation>
    </message>
    <message>
        <source>Hold a ruler to the screen</source>
        <translation>把尺子放在屏幕上</translation>
    </message>
    <message>
        <source>Look at the colors</source>
        <translation>看颜色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Steps from black to white</source>
        <translation>从黑到白的灰阶</translation>
    </message>
    <message>
        <source>A cross stands at the edge of the screen. Touch the middle of it. A dot shows where your touch was felt.</source>
        <translation>屏幕边上有一个十字。请触摸它的中心。圆点表示屏幕感觉到的位置。</translation>
    </message>
    <message>
        <source>Go over the whole screen with one finger, then with more. Look for gaps in a line, and for dots where no finger is: they mean that the touch screen needs a look.</source>
        <translation>先用一根手指划过整个屏幕，再用几根手指。看线条有没有断开，没有手指的地方有没有圆点：如果有，触摸屏需要检查。</translation>
    </message>
    <message>
        <source>The whole screen shows one color after another. Look for spots and stripes. Touch the screen for the next color.</source>
        <translation>整个屏幕会依次显示各种颜色。请看有没有斑点和条纹。触摸屏幕看下一种颜色。</translation>
    </message>
    <message>
        <source>Farthest: {far}. On average: {mean}.</source>
        <translation>最远：{far}。平均：{mean}。</translation>
    </message>
    <message>
        <source>That is good.</source>
        <translation>很好。</translation>
    </message>
    <message>
        <source>More than {good} is too far. Try again, or adjust the touch screen.</source>
        <translation>超过{good}就太远了。请再试一次，或者校准触摸屏。</translation>
    </message>
    <message>
        <source>{number} mm</source>
        <translation>{number}毫米</translation>
    </message>
</context>
<context>
    <name>ScreenTestScreen</name>
    <message>
        <source>Screen test</source>
        <translation>屏幕测试</translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Text size %1</source>
        <translation>文字大小%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>two letters that show how large the text is</comment>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Reading aloud does not work right now. Please read, or ask a member of staff.</source>
        <translation>现在不能朗读。请自己阅读，或者找工作人员。</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. You can read on.</source>
        <translation>这台自助机还没有%1的语音。您可以继续阅读。</translation>
    </message>
</context>
<context>
    <name>SpeedChoice</name>
    <message>
        <source>Speed of speech</source>
        <translation>语速</translation>
    </message>
</context>
<context>
    <name>SpeedChoices</name>
    <message>
        <source>Slow</source>
        <comment>speed of speech</comment>
        <translation>慢</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>speed of speech</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>speed of speech</comment>
        <translation>快</translation>
    </message>
</context>
<context>
    <name>StaffNote</name>
    <message>
        <source>For staff: no PIN is set yet. Type kiosk pin set in a terminal. Until then, Ctrl+Q closes the kiosk.</source>
        <extracomment>&quot;kiosk pin set&quot; is a command; it stays as it is.</extracomment>
        <translation>工作人员请注意：还没有设置PIN码。请在终端里输入 kiosk pin set。在那之前，Ctrl+Q 可以关闭自助机。</translation>
    </message>
    <message>
        <source>For staff: the PIN can&apos;t be read. In a terminal, type kiosk pin reset, and then kiosk pin set.</source>
        <extracomment>&quot;kiosk pin reset&quot; and &quot;kiosk pin set&quot; are commands; they stay as they are.</extracomment>
        <translation>工作人员请注意：无法读取PIN码。请在终端里输入 kiosk pin reset，再输入 kiosk pin set。</translation>
    </message>
    <message>
        <source>For staff: the kiosk runs in safe mode. Open the staff panel.</source>
        <translation>工作人员请注意：自助机正在安全模式下运行。请打开工作人员面板。</translation>
    </message>
    <message>
        <source>For staff: some pages can&apos;t be shown. Open the staff panel.</source>
        <translation>工作人员请注意：有些页面无法显示。请打开工作人员面板。</translation>
    </message>
    <message>
        <source>For staff: something in the settings needs a look. Open the staff panel.</source>
        <translation>工作人员请注意：设置需要看一下。请打开工作人员面板。</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Counting is off. Nobody counts how often pages are opened.</source>
        <translation>统计已关闭。没有统计页面被打开的次数。</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>还没有统计数据。</translation>
    </message>
    <message>
        <source>No page was opened in the last 30 days.</source>
        <translation>最近30天没有打开过页面。</translation>
    </message>
    <message>
        <source>Pages opened: {total}. Most on one day: {most}, on {day}.</source>
        <translation>打开页面：{total}次。一天中最多：{most}次，在{day}。</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>How a day without its year is written: &quot;MMM&quot; is the month in letters, &quot;M&quot; in figures, &quot;d&quot; the day. See Qt&apos;s QLocale for more.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>运行开始于</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助机</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本{version}</translation>
    </message>
    <message>
        <source>just started</source>
        <translation>刚刚启动</translation>
    </message>
    <message>
        <source>{moment} ({span})</source>
        <translation>{moment}（{span}）</translation>
    </message>
    <message>
        <source>None in the last 7 days.</source>
        <translation>最近7天没有。</translation>
    </message>
    <message>
        <source>{today} today, {week} in the last 7 days. The last one, {moment}: {why}</source>
        <translation>今天{today}次，最近7天{week}次。最后一次，{moment}：{why}</translation>
    </message>
    <message>
        <source>{title}, version {version}. {pages} pages: {signed} signed, {unsigned} not signed, {overdue} overdue for review.</source>
        <translation>{title}，版本{version}。共{pages}页：已签字{signed}页，未签字{unsigned}页，过了复审日期{overdue}页。</translation>
    </message>
    <message>
        <source>{size} are free.</source>
        <extracomment>How much room is left on the disk. {size} is such as &quot;78.2 GB&quot;.</extracomment>
        <translation>可用空间{size}。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, scale {scale} %.</source>
        <translation>{width} × {height}像素，缩放{scale}%。</translation>
    </message>
    <message>
        <source>{width} mm wide.</source>
        <translation>宽{width}毫米。</translation>
    </message>
    <message>
        <source>Nobody has measured how wide it is.</source>
        <translation>还没有人量过宽度。</translation>
    </message>
    <message>
        <source>Drawn by the processor.</source>
        <translation>由处理器绘制。</translation>
    </message>
    <message>
        <source>Drawn by the graphics card.</source>
        <translation>由显卡绘制。</translation>
    </message>
    <message>
        <source>The screen never asks, and never clears by itself.</source>
        <translation>屏幕从不询问，也不会自动清空。</translation>
    </message>
    <message>
        <source>Asks after {idle} without a touch, and clears {warning} later.</source>
        <translation>{idle}无人触摸后询问，再过{warning}清空。</translation>
    </message>
    <message>
        <source>None yet. It would be {path}</source>
        <translation>还没有。它会在 {path}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>How the kiosk is can&apos;t be found out.</source>
        <translation>无法了解自助机的状态。</translation>
    </message>
    <message>
        <source>The log says why. More can be seen by: kiosk doctor</source>
        <translation>日志里有原因。查看更多：kiosk doctor</translation>
    </message>
    <message>
        <source>The pages are being read. One moment.</source>
        <translation>正在读取页面，请稍等。</translation>
    </message>
    <message>
        <source>No pages could be read. See what needs a look.</source>
        <translation>没有能读取的页面。请看需要处理的事项。</translation>
    </message>
    <message>
        <source>The pages were read anew. See what needs a look.</source>
        <translation>页面已重新读取。请看需要处理的事项。</translation>
    </message>
    <message>
        <source>The pages were read anew. All is well with them.</source>
        <translation>页面已重新读取，一切正常。</translation>
    </message>
    <message>
        <source>The kiosk failed several times and now runs in safe mode: with the pages that came with it, and with the usual settings.</source>
        <translation>自助机多次出现故障，现在在安全模式下运行：用自带的页面和默认设置。</translation>
    </message>
    <message>
        <source>Mend what stands below, if anything does. Then touch “Restart”.</source>
        <translation>如果下面列有问题，请先处理。然后触摸“重新启动”。</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>安全模式</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The pages are still being read.</source>
        <translation>还在读取页面。</translation>
    </message>
    <message>
        <source>Install the kiosk again.</source>
        <translation>请重新安装自助机。</translation>
    </message>
    <message>
        <source>There are no pages to show.</source>
        <translation>没有可以显示的页面。</translation>
    </message>
    <message>
        <source>See all of them: kiosk doctor</source>
        <translation>查看全部：kiosk doctor</translation>
    </message>
    <message>
        <source>The settings ask for the graphics card, but the processor draws.</source>
        <translation>设置要求使用显卡，但现在由处理器绘制。</translation>
    </message>
    <message>
        <source>Look what is wrong with it: kiosk doctor</source>
        <translation>查看原因：kiosk doctor</translation>
    </message>
    <message>
        <source>Errors in the program since the start: {number}.</source>
        <translation>启动以来的程序错误：{number}个。</translation>
    </message>
    <message>
        <source>Send the log to who looks after the kiosk: {log}</source>
        <translation>请把日志发给维护自助机的人：{log}</translation>
    </message>
    <message>
        <source>{what} The last time: {why}</source>
        <translation>{what}最后一次：{why}</translation>
    </message>
    <message>
        <source>If it goes on, look for the cause: kiosk doctor</source>
        <translation>如果继续发生，请查找原因：kiosk doctor</translation>
    </message>
    <message>
        <source>Ask a clinician to read and sign them. The list: {command}</source>
        <translation>请让临床医生阅读并签字。列表：{command}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Staff left the kiosk.</source>
        <translation>工作人员退出了自助机。</translation>
    </message>
    <message>
        <source>Staff restarted it.</source>
        <translation>工作人员重新启动了它。</translation>
    </message>
    <message>
        <source>The system asked it to end.</source>
        <translation>系统要求它结束。</translation>
    </message>
    <message>
        <source>The screen no longer answered.</source>
        <translation>屏幕没有反应。</translation>
    </message>
    <message>
        <source>It stopped without a word. The log may say more.</source>
        <translation>它停止了，没有说明原因。日志里可能有更多信息。</translation>
    </message>
    <message>
        <source>The system ended it. The memory may have been full.</source>
        <translation>系统结束了它。可能内存满了。</translation>
    </message>
    <message>
        <source>It crashed (signal {number}).</source>
        <translation>它崩溃了（信号{number}）。</translation>
    </message>
    <message>
        <source>It ended with an error (code {number}). The log says more.</source>
        <translation>它出错结束了（代码{number}）。日志里有更多信息。</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>第%1项，共%2项</translation>
    </message>
</context>
<context>
    <name>StepsBlock</name>
    <message>
        <source>Steps: %1</source>
        <extracomment>Spoken before a list. %1 is how many steps it has.</extracomment>
        <translation>共%1步</translation>
    </message>
</context>
<context>
    <name>StillThereCard</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>This screen will clear in %1 so that the next person starts fresh.</source>
        <extracomment>%1 is a time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>这个屏幕将在%1后清空，留给下一个人重新开始。</translation>
    </message>
    <message>
        <source>Touch anywhere if you need more time.</source>
        <translation>如果您需要更多时间，请触摸任意位置。</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>现在清空</translation>
    </message>
</context>
<context>
    <name>SwitchLine</name>
    <message>
        <source>%1, on</source>
        <extracomment>Spoken. %1 is the name of a switch.</extracomment>
        <translation>%1，开</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1，关</translation>
    </message>
</context>
<context>
    <name>SwitchSign</name>
    <message>
        <source>On</source>
        <extracomment>Stands in a switch. Keep it short.</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message>
        <source>Rows: %1. Columns: %2.</source>
        <extracomment>Spoken before a table. %1 and %2 are numbers.</extracomment>
        <translation>共%1行、%2列。</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>Column %1</source>
        <translation>第%1列</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <comment>name of a column, and place in it</comment>
        <translation>%1，第%2行，第%3列</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>General information, not medical advice.</source>
        <translation>这是一般信息，不是医疗建议。</translation>
    </message>
    <message>
        <source>The page also says when to get help fast. Ask staff for a copy of it.</source>
        <translation>这一页还说明了什么时候要尽快求助。请向工作人员要一份。</translation>
    </message>
</context>
<context>
    <name>TakeHomeCard</name>
    <message>
        <source>Take home</source>
        <translation>带回家</translation>
    </message>
    <message>
        <source>Take home: %1</source>
        <extracomment>Title of a card. %1 is the title of a page.</extracomment>
        <translation>带回家：%1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square. Nothing is sent from this screen.</source>
        <translation>请用手机相机对准这个方块。这个屏幕不会发送任何东西。</translation>
    </message>
    <message>
        <source>This screen is too small for a code. You can take a photo of these words, or ask a member of staff for a copy.</source>
        <translation>这个屏幕太小，放不下二维码。您可以把这些文字拍下来，或者向工作人员要一份。</translation>
    </message>
    <message>
        <source>This page is too long for a code. You can take a photo of the screen, or ask a member of staff for a copy.</source>
        <translation>这一页太长，二维码放不下。您可以拍下屏幕，或者向工作人员要一份。</translation>
    </message>
    <message>
        <source>No phone? This is the address. You can write it down, or ask a member of staff for a copy:</source>
        <translation>没有手机？这是网址。您可以抄下来，或者向工作人员要一份：</translation>
    </message>
    <message>
        <source>No phone? These are the words. You can also ask a member of staff for a copy:</source>
        <translation>没有手机？文字就在这里。您也可以向工作人员要一份：</translation>
    </message>
</context>
<context>
    <name>TestColor</name>
    <message>
        <source>%1. Touch for the next.</source>
        <extracomment>%1 is the name of a color.</extracomment>
        <translation>%1。触摸看下一种。</translation>
    </message>
</context>
<context>
    <name>TestPlate</name>
    <message>
        <source>Next test</source>
        <translation>下一项测试</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>返回面板</translation>
    </message>
</context>
<context>
    <name>TestSizes</name>
    <message>
        <source>This bar should be %1 mm long.</source>
        <translation>这条线应该长%1毫米。</translation>
    </message>
    <message>
        <source>This bar would be %1 mm long on a screen of 21.5 inches.</source>
        <translation>在21.5英寸的屏幕上，这条线应该长%1毫米。</translation>
    </message>
    <message>
        <source>If it is not, measure how wide the picture is. Write that in the settings file, as screen_width_mm.</source>
        <translation>如果不是，请量一下画面的宽度，写进设置文件的 screen_width_mm。</translation>
    </message>
    <message>
        <source>For true sizes, measure how wide the picture is. Write that in the settings file, as screen_width_mm.</source>
        <translation>想要真实尺寸，请量一下画面的宽度，写进设置文件的 screen_width_mm。</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1毫米</translation>
    </message>
</context>
<context>
    <name>TickedLine</name>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>Spoken. %1 is a question.</extracomment>
        <translation>去掉：%1</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>What would you like to read about?</source>
        <translation>您想看哪个主题？</translation>
    </message>
</context>
<context>
    <name>TroubleLine</name>
    <message>
        <source>%1: mend this first</source>
        <extracomment>Spoken. %1 is what is wrong with the kiosk.</extracomment>
        <translation>%1：请先处理这个</translation>
    </message>
</context>
<context>
    <name>VolumeSteps</name>
    <message>
        <source>%1 of %2</source>
        <comment>step of the volume</comment>
        <translation>第%1级，共%2级</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>小声</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>音量%1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>大声</translation>
    </message>
</context>
<context>
    <name>WelcomeFoot</name>
    <message>
        <source>General information, not medical advice. Ask your care team about your own treatment.</source>
        <translation>这是一般信息，不是医疗建议。关于您自己的治疗，请问您的医疗团队。</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>TREATMENT INFORMATION</source>
        <extracomment>A small headline, in capitals where the script has them.</extracomment>
        <translation>治疗信息</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <extracomment>On the only button of the welcome screen.</extracomment>
        <translation>触摸开始</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Say it: %1</source>
        <comment>how a hard word is said</comment>
        <translation>读作：%1</translation>
    </message>
    <message>
        <source>Say it</source>
        <comment>speak a hard word</comment>
        <translation>读出来</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Word list</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Hard words and what they mean, from A to Z.</source>
        <translation>难懂的词和它们的意思。</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Say it: %1</source>
        <comment>how a hard word is said</comment>
        <translation>读作：%1</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
</TS>
