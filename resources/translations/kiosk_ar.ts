<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A draft: a person who speaks the language has yet to check it.
     Whoever has done so takes these two lines out. -->
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this kiosk</source>
        <translation>عن هذا الجهاز</translation>
    </message>
    <message>
        <source>Who has reviewed each page</source>
        <translation>من راجع كل صفحة</translation>
    </message>
    <message>
        <source>Made for everyone</source>
        <translation>صُنع للجميع</translation>
    </message>
    <message>
        <source>We want every person to be able to use this kiosk. It follows:</source>
        <translation>نريد أن يتمكن كل شخص من استخدام هذا الجهاز. وهو يتبع:</translation>
    </message>
    <message>
        <source>the web accessibility guidelines WCAG 2.2, where they fit a kiosk</source>
        <translation>إرشادات سهولة الوصول إلى الويب WCAG 2.2، حيث تناسب جهازًا كهذا</translation>
    </message>
    <message>
        <source>the European standard EN 301 549</source>
        <translation>المعيار الأوروبي EN 301 549</translation>
    </message>
    <message>
        <source>Section 508 in the United States</source>
        <translation>القسم 508 في الولايات المتحدة</translation>
    </message>
    <message>
        <source>What it does today:</source>
        <translation>ما يقدمه اليوم:</translation>
    </message>
    <message>
        <source>Text is large, with strong contrast, in a typeface for low vision.</source>
        <translation>النص كبير، وتباينه قوي، وخطه واضح لضعاف البصر.</translation>
    </message>
    <message>
        <source>Every gesture has a button. Buttons are 20 millimeters or larger.</source>
        <translation>لكل حركة زر. وحجم الأزرار 20 مليمترًا أو أكبر.</translation>
    </message>
    <message>
        <source>Each page can be read aloud. What is read is marked.</source>
        <translation>يمكن قراءة كل صفحة بصوت عالٍ. وما يُقرأ مميّز بلون.</translation>
    </message>
    <message>
        <source>In speaking mode, menus, buttons and messages are spoken, too.</source>
        <translation>في وضع النطق، تُنطق القوائم والأزرار والرسائل أيضًا.</translation>
    </message>
    <message>
        <source>All of it works from a keyboard as well.</source>
        <translation>ويعمل كل ذلك من لوحة المفاتيح أيضًا.</translation>
    </message>
    <message>
        <source>Drawings are described in words. Hard words are explained.</source>
        <translation>الرسوم موصوفة بالكلمات. والكلمات الصعبة مشروحة.</translation>
    </message>
    <message>
        <source>Nothing flashes. Nothing makes a sound until you ask for it.</source>
        <translation>لا شيء يومض. ولا شيء يصدر صوتًا حتى تطلبوه.</translation>
    </message>
    <message>
        <source>If you can&apos;t use the screen, ask a member of staff: they can give you this information in another way.</source>
        <translation>إذا لم تتمكنوا من استخدام الشاشة، فاسألوا أحد العاملين: يمكنهم إعطاؤكم هذه المعلومات بطريقة أخرى.</translation>
    </message>
    <message>
        <source>What you can change, with the button “Easier to see, hear, reach”:</source>
        <translation>ما يمكنكم تغييره بزر «أسهل للرؤية والسمع والوصول»:</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>حجم النص: %1</translation>
    </message>
    <message>
        <source>Colors: %1</source>
        <translation>الألوان: %1</translation>
    </message>
    <message>
        <source>Speech: slow, normal or fast, in %1 steps of loudness</source>
        <translation>الكلام: بطيء أو عادي أو سريع، وعدد مستويات الصوت %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list in a line, with the space after it.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>The program: GNU General Public License, version 3 or later</source>
        <translation>البرنامج: GNU General Public License، الإصدار 3 أو أحدث</translation>
    </message>
    <message>
        <source>The typeface Atkinson Hyperlegible Next: SIL Open Font License 1.1</source>
        <translation>خط Atkinson Hyperlegible Next:‏ SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>The typefaces Noto Sans SC and Noto Sans Arabic: the same license</source>
        <translation>خطا Noto Sans SC وNoto Sans Arabic: الترخيص نفسه</translation>
    </message>
    <message>
        <source>The Lucide icons: ISC License</source>
        <translation>أيقونات Lucide:‏ ISC License</translation>
    </message>
    <message>
        <source>Qt, which draws the screen: GNU Lesser General Public License 3</source>
        <translation>مكتبة Qt التي ترسم الشاشة: GNU Lesser General Public License 3</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>Something went wrong here. It was nothing you did. Touch to start again.</source>
        <extracomment>Spoken, where the program itself has failed and begins anew.</extracomment>
        <translation>حدث خطأ هنا. وأنتم لم تفعلوا شيئًا خاطئًا. المسوا الشاشة للبدء من جديد.</translation>
    </message>
</context>
<context>
    <name>ApologyScreen</name>
    <message>
        <source>Something went wrong here</source>
        <translation>حدث خطأ هنا</translation>
    </message>
    <message>
        <source>It was nothing you did. Touch to start again.</source>
        <translation>أنتم لم تفعلوا شيئًا خاطئًا. المسوا الشاشة للبدء من جديد.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of a button, which opens the list of pages. Keep it short.</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Name of a button, which opens the buttons that there is no room for. Keep it short.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Name of a button, which ends the visit. Keep it short.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BlockTitles</name>
    <message>
        <source>More detail</source>
        <extracomment>On a folded part of a page: touch it to read more about the same subject.</extracomment>
        <translation>مزيد من التفاصيل</translation>
    </message>
    <message>
        <source>Questions to ask your team</source>
        <extracomment>Above questions that a patient may want to ask the doctors and nurses.</extracomment>
        <translation>أسئلة لفريق الرعاية</translation>
    </message>
</context>
<context>
    <name>CalloutBlock</name>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close this card</source>
        <translation>إغلاق هذه البطاقة</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken. %1 is the name of a language, a color or a size.</extracomment>
        <translation>%1، تم اختياره</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>يمكنكم مسح الشاشة الآن</translation>
    </message>
    <message>
        <source>Touch works again in %1.</source>
        <extracomment>%1 is a time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>يعود اللمس إلى العمل بعد %1.</translation>
    </message>
    <message>
        <source>With a keyboard, Esc ends this sooner.</source>
        <translation>من لوحة المفاتيح، ينهي Esc هذا قبل موعده.</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>Code for the camera of a phone</source>
        <translation>رمز لكاميرا الهاتف</translation>
    </message>
</context>
<context>
    <name>ColorChoices</name>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Easier to see, hear, reach</source>
        <translation>أسهل للرؤية والسمع والوصول</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>حجم النص: %1%</translation>
    </message>
    <message>
        <source>Colors: %1</source>
        <translation>الألوان: %1</translation>
    </message>
    <message>
        <source>Back to the usual settings</source>
        <translation>العودة إلى الإعدادات المعتادة</translation>
    </message>
</context>
<context>
    <name>ContinueSign</name>
    <message>
        <source>Continue where you were</source>
        <translation>المتابعة من حيث كنتم</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Back to menu</source>
        <translation>رجوع للقائمة</translation>
    </message>
    <message>
        <source>Takes you back to the start of this topic, or to the other topics.</source>
        <translation>يعيدكم إلى بداية هذا الموضوع، أو إلى المواضيع الأخرى.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Reads the page aloud, from the part that you see.</source>
        <translation>يقرأ الصفحة بصوت عالٍ، من الجزء الذي ترونه.</translation>
    </message>
    <message>
        <source>Easier to see, hear, reach</source>
        <extracomment>Name of a button, which opens the settings for larger text, colors, and so on.</extracomment>
        <translation>أسهل للرؤية والسمع والوصول</translation>
    </message>
    <message>
        <source>Makes words and buttons larger, changes the colors, gives more time.</source>
        <translation>يكبّر الكلمات والأزرار، ويغيّر الألوان، ويمنح وقتًا أطول.</translation>
    </message>
    <message>
        <source>Easier</source>
        <extracomment>The first word or words of &quot;Easier to see, hear, reach&quot;, where there is little room.</extracomment>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Shows all of this in another language.</source>
        <translation>يعرض كل هذا بلغة أخرى.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Looks for a word on all pages of this topic.</source>
        <translation>يبحث عن كلمة في كل صفحات هذا الموضوع.</translation>
    </message>
    <message>
        <source>Take home</source>
        <extracomment>Name of a button: take this page along, on a phone or on paper.</extracomment>
        <translation>خذوها معكم</translation>
    </message>
    <message>
        <source>Shows a code that puts the main points of this page on your phone.</source>
        <translation>يعرض رمزًا ينقل أهم ما في هذه الصفحة إلى هاتفكم.</translation>
    </message>
    <message>
        <source>Shows the questions that you have ticked, to take to your care team.</source>
        <translation>يعرض الأسئلة التي اخترتموها لتأخذوها إلى فريق الرعاية.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Says what each button does.</source>
        <translation>يشرح ما يفعله كل زر.</translation>
    </message>
    <message>
        <source>My questions</source>
        <extracomment>Name of a button: the questions that a patient has ticked, for the doctors and nurses.</extracomment>
        <translation>أسئلتي</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <extracomment>How often staff can still try to type the PIN.</extracomment>
        <translation>
            <numerusform>لم تبقَ محاولات.</numerusform>
            <numerusform>بقيت محاولة واحدة.</numerusform>
            <numerusform>بقيت محاولتان.</numerusform>
            <numerusform>بقيت %n محاولات.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <extracomment>Headline of the staff panel: so much is not well with the kiosk.</extracomment>
        <translation>
            <numerusform>لا شيء يحتاج إلى نظر</numerusform>
            <numerusform>شيء واحد يحتاج إلى نظر</numerusform>
            <numerusform>شيئان يحتاجان إلى نظر</numerusform>
            <numerusform>%n أشياء تحتاج إلى نظر</numerusform>
            <numerusform>%n شيئًا يحتاج إلى نظر</numerusform>
            <numerusform>%n شيء يحتاج إلى نظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more things are not right in the pages.</source>
        <extracomment>In the staff panel, after the first faults of the pages.</extracomment>
        <translation>
            <numerusform>لا أخطاء أخرى في الصفحات.</numerusform>
            <numerusform>في الصفحات خطأ آخر.</numerusform>
            <numerusform>في الصفحات خطآن آخران.</numerusform>
            <numerusform>في الصفحات %n أخطاء أخرى.</numerusform>
            <numerusform>في الصفحات %n خطأً آخر.</numerusform>
            <numerusform>في الصفحات %n خطأ آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kiosk failed %n times in the last 7 days.</source>
        <extracomment>&quot;Failed&quot; means: it stopped working, and was started again by itself.</extracomment>
        <translation>
            <numerusform>لم يتعطل الجهاز في آخر 7 أيام.</numerusform>
            <numerusform>تعطل الجهاز مرة واحدة في آخر 7 أيام.</numerusform>
            <numerusform>تعطل الجهاز مرتين في آخر 7 أيام.</numerusform>
            <numerusform>تعطل الجهاز %n مرات في آخر 7 أيام.</numerusform>
            <numerusform>تعطل الجهاز %n مرة في آخر 7 أيام.</numerusform>
            <numerusform>تعطل الجهاز %n مرة في آخر 7 أيام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are not signed yet.</source>
        <translation>
            <numerusform>كل الصفحات موقعة.</numerusform>
            <numerusform>صفحة واحدة لم تُوقَّع بعد.</numerusform>
            <numerusform>صفحتان لم تُوقَّعا بعد.</numerusform>
            <numerusform>%n صفحات لم تُوقَّع بعد.</numerusform>
            <numerusform>%n صفحة لم تُوقَّع بعد.</numerusform>
            <numerusform>%n صفحة لم تُوقَّع بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are overdue for review.</source>
        <translation>
            <numerusform>لا صفحات فات موعد مراجعتها.</numerusform>
            <numerusform>صفحة واحدة فات موعد مراجعتها.</numerusform>
            <numerusform>صفحتان فات موعد مراجعتهما.</numerusform>
            <numerusform>%n صفحات فات موعد مراجعتها.</numerusform>
            <numerusform>%n صفحة فات موعد مراجعتها.</numerusform>
            <numerusform>%n صفحة فات موعد مراجعتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Your treatment, explained</source>
        <translation>علاجكم بكلمات واضحة</translation>
    </message>
    <message>
        <source>Learn what each treatment is, who it is for and what to ask your care team.</source>
        <translation>تعرّفوا إلى كل علاج: ما هو، ولمن يُستخدم، وما الذي يمكن أن تسألوا عنه فريق الرعاية.</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Larger</source>
        <comment>show the drawing larger</comment>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>show the drawing smaller</comment>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move to the upper part of the drawing</comment>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move to the lower part of the drawing</comment>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Close the drawing</source>
        <translation>إغلاق الرسم</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>move to the right part of the drawing</comment>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>move to the left part of the drawing</comment>
        <translation>يسار</translation>
    </message>
</context>
<context>
    <name>DrawingScreen</name>
    <message>
        <source>Drawing</source>
        <translation>رسم</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Nothing about you is kept.</source>
        <translation>لا يُحفظ شيء عنكم.</translation>
    </message>
    <message>
        <source>We count how often each page is opened.</source>
        <translation>نحصي عدد مرات فتح كل صفحة.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Standard treatment</source>
        <translation>علاج معتمد</translation>
    </message>
    <message>
        <source>Used in selected cases</source>
        <translation>يُستخدم في حالات مختارة</translation>
    </message>
    <message>
        <source>Limited evidence</source>
        <translation>أدلة محدودة</translation>
    </message>
    <message>
        <source>Investigational</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>Main guidelines recommend it for the people described on the page.</source>
        <translation>توصي به الأدلة الإرشادية الرئيسية للأشخاص الذين تصفهم الصفحة.</translation>
    </message>
    <message>
        <source>Accepted for a small, clearly defined group. A specialist team decides.</source>
        <translation>مقبول لمجموعة صغيرة محددة بوضوح. والقرار لفريق متخصص.</translation>
    </message>
    <message>
        <source>Some hospitals use it. Studies are small, local or mixed. Not routine in main guidelines.</source>
        <translation>تستخدمه بعض المستشفيات. والدراسات صغيرة أو محلية أو متباينة النتائج. وليس معتادًا في الأدلة الإرشادية الرئيسية.</translation>
    </message>
    <message>
        <source>Not proven for this cancer. Best taken only inside a clinical trial.</source>
        <translation>لم يثبت لهذا السرطان. والأفضل أن يؤخذ ضمن تجربة سريرية فقط.</translation>
    </message>
</context>
<context>
    <name>EvidenceButton</name>
    <message>
        <source>Evidence label. %1</source>
        <extracomment>Spoken. %1 is the label, such as &quot;Standard treatment&quot;.</extracomment>
        <translation>تصنيف الأدلة. %1</translation>
    </message>
</context>
<context>
    <name>EvidenceLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>It is described in the next lines.</source>
        <translation>وصفه في السطور التالية.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Larger: title of a drawing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows this drawing on the whole screen</source>
        <translation>يعرض هذا الرسم على الشاشة كلها</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Type here</source>
        <translation>اكتبوا هنا</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحثون؟</translation>
    </message>
</context>
<context>
    <name>FindHits</name>
    <message>
        <source>Getting ready. One moment, please.</source>
        <translation>جارٍ التحضير. لحظة من فضلكم.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Check the spelling, try one word, or look in the word list.</source>
        <extracomment>%1 is what the visitor has typed.</extracomment>
        <translation>لم يُعثر على شيء عن «%1». راجعوا الكتابة، أو جرّبوا كلمة واحدة، أو انظروا في قائمة الكلمات.</translation>
    </message>
    <message>
        <source>Showing results for “%1”.</source>
        <extracomment>%1 is a word that was looked for in place of what the visitor has typed.</extracomment>
        <translation>هذه نتائج «%1».</translation>
    </message>
    <message>
        <source>Places found: %1.</source>
        <translation>المواضع التي عُثر عليها: %1.</translation>
    </message>
    <message>
        <source>Touch “Find” to choose one.</source>
        <translation>المسوا «بحث» لاختيار واحد منها.</translation>
    </message>
    <message>
        <source>Type a word, and you will see where it stands. For example: swallowing, side effects, eating.</source>
        <extracomment>The examples must be words that stand on the pages.</extracomment>
        <translation>اكتبوا كلمة لتروا أين وردت. مثلًا: البلع، الآثار الجانبية، الأكل.</translation>
    </message>
    <message>
        <source>Open the word list</source>
        <translation>فتح قائمة الكلمات</translation>
    </message>
    <message>
        <source>Back to menu</source>
        <translation>رجوع للقائمة</translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Hide keyboard</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show keyboard</source>
        <translation>إظهار لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>Close: %1</source>
        <comment>fold a part of the page</comment>
        <translation>إغلاق: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>unfold a part of the page</comment>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Open. Touch to close.</source>
        <translation>مفتوح. المسوه لإغلاقه.</translation>
    </message>
    <message>
        <source>Closed. Touch to open.</source>
        <translation>مغلق. المسوه لفتحه.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Speaking mode is on. Press Down or Up to go from one thing to the next, Enter to choose it, and Escape to go back.</source>
        <translation>وضع النطق مشغّل. اضغطوا السهم لأسفل أو لأعلى للانتقال من عنصر إلى آخر، وEnter لاختياره، وEscape للرجوع.</translation>
    </message>
    <message>
        <source>Speaking mode is off.</source>
        <translation>وضع النطق متوقف.</translation>
    </message>
    <message>
        <source>Your visit is closed, and the screen is clear. Speaking mode is off. Press the voice key to begin again.</source>
        <translation>انتهت زيارتكم ومُسحت الشاشة. وضع النطق متوقف. اضغطوا مفتاح الصوت للبدء من جديد.</translation>
    </message>
    <message>
        <source>That was the end of the page.</source>
        <translation>كانت هذه نهاية الصفحة.</translation>
    </message>
    <message>
        <source>Press Enter to begin.</source>
        <translation>اضغطوا Enter للبدء.</translation>
    </message>
    <message>
        <source>Press Down to continue where you were.</source>
        <translation>اضغطوا السهم لأسفل للمتابعة من حيث كنتم.</translation>
    </message>
    <message>
        <source>Press Down for other languages.</source>
        <translation>اضغطوا السهم لأسفل للغات الأخرى.</translation>
    </message>
    <message>
        <source>Press Enter to hear this page, and Enter again to pause. Press Down to walk through it, or Up for the list of pages.</source>
        <translation>اضغطوا Enter لسماع هذه الصفحة، وEnter مرة أخرى للإيقاف المؤقت. واضغطوا السهم لأسفل للتنقل فيها، أو السهم لأعلى لقائمة الصفحات.</translation>
    </message>
    <message>
        <source>No words here. Go on.</source>
        <translation>لا كلمات هنا. تابعوا.</translation>
    </message>
    <message>
        <source>Press Escape to close this.</source>
        <translation>اضغطوا Escape لإغلاق هذا.</translation>
    </message>
    <message>
        <source>Back on: %1</source>
        <translation>العودة إلى: %1</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>اختاروا موضوعًا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among controls of one kind</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>مفتاح تبديل</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>حقل نص</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Heading level %1</source>
        <extracomment>Spoken. %1 is a number.</extracomment>
        <translation>عنوان من المستوى %1</translation>
    </message>
</context>
<context>
    <name>HearPart</name>
    <message>
        <source>Speed and volume</source>
        <translation>السرعة ومستوى الصوت</translation>
    </message>
</context>
<context>
    <name>HearSign</name>
    <message>
        <source>Hold to hear</source>
        <extracomment>On a corner of the screen. Who holds a finger there hears what the screen says.</extracomment>
        <translation>اضغطوا مطولًا للسماع</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>To ask a person</source>
        <translation>للتحدث مع شخص</translation>
    </message>
    <message>
        <source>Any member of staff can help you with this screen. Staff can also give you a copy of a page on paper. Ask your care team about your own treatment.</source>
        <translation>يمكن لأي من العاملين مساعدتكم في استخدام هذه الشاشة. ويمكنهم أيضًا إعطاؤكم نسخة ورقية من أي صفحة. أما عن علاجكم أنتم، فاسألوا فريق الرعاية.</translation>
    </message>
    <message>
        <source>To read on</source>
        <translation>لمتابعة القراءة</translation>
    </message>
    <message>
        <source>Push the page up with one finger, or touch the round arrows. At the end of a page, “Next section” leads to the next one. Touch a word with a line under it, and the screen says what it means.</source>
        <translation>ادفعوا الصفحة إلى أعلى بإصبع واحد، أو المسوا السهمين المستديرين. وفي آخر الصفحة يقودكم «القسم التالي» إلى الصفحة التالية. المسوا كلمة تحتها خط، فتشرح لكم الشاشة معناها.</translation>
    </message>
    <message>
        <source>What the buttons do</source>
        <translation>ماذا تفعل الأزرار</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Shows the list of pages. Large screens show it all the time.</source>
        <translation>تعرض قائمة الصفحات. وتظهر دائمًا على الشاشات الكبيرة.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Shows the buttons that a small screen has no room for.</source>
        <translation>يعرض الأزرار التي لا تتسع لها الشاشة الصغيرة.</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>صفحة لأعلى، صفحة لأسفل</translation>
    </message>
    <message>
        <source>Move the page by one screen.</source>
        <translation>تحريك الصفحة بمقدار شاشة واحدة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ends your visit at once and clears all that you have done.</source>
        <translation>ينهي زيارتكم فورًا ويمسح كل ما فعلتموه.</translation>
    </message>
    <message>
        <source>To listen</source>
        <translation>للاستماع</translation>
    </message>
    <message>
        <source>Choose “Listen”, and the page is read to you from the part that you see. What is read has a color of its own. Pause, Back, Repeat and Next go from sentence to sentence, and Stop ends it. You can choose slow, normal or fast, and how loud it is. Touch a hard word, then “Say it”, to hear it.</source>
        <translation>اختاروا «استماع» فتُقرأ لكم الصفحة من الجزء الذي ترونه. ولما يُقرأ لون خاص به. وتنتقل أزرار «إيقاف مؤقت» و«السابق» و«إعادة» و«التالي» من جملة إلى جملة، وينهي «إيقاف» القراءة. ويمكنكم اختيار سرعة بطيئة أو عادية أو سريعة، ومستوى الصوت. المسوا كلمة صعبة ثم «نطق الكلمة» لسماعها.</translation>
    </message>
    <message>
        <source>If you can&apos;t see the screen</source>
        <translation>إذا كنتم لا ترون الشاشة</translation>
    </message>
    <message>
        <source>Switch on “Speaking mode” under “Easier to see, hear, reach”. On the first screen, you can hold the lower right corner for two seconds. On a keyboard, press F8. Then the screen says each button, menu and message.</source>
        <translation>شغّلوا «وضع النطق» في «أسهل للرؤية والسمع والوصول». وفي الشاشة الأولى يمكنكم الضغط ثانيتين على الزاوية السفلية اليمنى. ومن لوحة المفاتيح اضغطوا F8. عندها تنطق الشاشة كل زر وقائمة ورسالة.</translation>
    </message>
    <message>
        <source>With keys</source>
        <translation>بالمفاتيح</translation>
    </message>
    <message>
        <source>Tab goes from button to button, and Enter presses the one with the ring. The arrow keys, Page Up and Page Down move the page. Esc goes back.</source>
        <translation>ينتقل Tab من زر إلى زر، ويضغط Enter الزر الذي حوله إطار. وتحرّك الأسهم وPage Up وPage Down الصفحة. ويرجع Esc إلى الوراء.</translation>
    </message>
    <message>
        <source>How long you have</source>
        <translation>كم لديكم من الوقت</translation>
    </message>
    <message>
        <source>Take your time. If nobody touches the screen for %1, it asks if you are still there. %2 later it clears itself for the next person. Do you need longer? Choose “More time” under “Easier to see, hear, reach”.</source>
        <translation>خذوا وقتكم. إذا لم يلمس أحد الشاشة خلال %1، فإنها تسأل هل ما زلتم هنا. وبعد %2 أخرى تُمسح للشخص التالي. هل تحتاجون إلى وقت أطول؟ اختاروا «وقت أطول» في «أسهل للرؤية والسمع والوصول».</translation>
    </message>
    <message>
        <source>As long as you like. This screen has no time limit.</source>
        <translation>ما شئتم من الوقت. ليس لهذه الشاشة حد زمني.</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>ماذا يُحفظ عنكم</translation>
    </message>
    <message>
        <source>Nothing about you is kept. All that you have looked for or ticked is gone when you close your visit, and a short while after the screen clears itself. We count how often each page is opened, and how long visits are, but not who was here. Nothing is sent anywhere.</source>
        <translation>لا يُحفظ شيء عنكم. كل ما بحثتم عنه أو اخترتموه يزول حين تغلقون زيارتكم، وبعد قليل من مسح الشاشة نفسها. نحصي عدد مرات فتح كل صفحة ومدة الزيارات، ولكن لا نعرف من كان هنا. ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Nothing about you is kept. All that you have read, looked for or ticked is gone when you close your visit, and a short while after the screen clears itself. Nothing is sent anywhere.</source>
        <translation>لا يُحفظ شيء عنكم. كل ما قرأتموه أو بحثتم عنه أو اخترتموه يزول حين تغلقون زيارتكم، وبعد قليل من مسح الشاشة نفسها. ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
</context>
<context>
    <name>HelpEntry</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a button, and what it does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Need help? Ask a member of staff.</source>
        <translation>هل تحتاجون إلى مساعدة؟ اسألوا أحد العاملين.</translation>
    </message>
</context>
<context>
    <name>HitButton</name>
    <message>
        <source>%1. %2</source>
        <comment>a page, and a sentence on it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>IdleClock</name>
    <message>
        <source>Are you still there? This screen will clear in %1. Choose I&apos;m still here if you need more time.</source>
        <extracomment>Spoken. %1 is a time, such as &quot;30 seconds&quot;; &quot;I&apos;m still here&quot; is the name of a button.</extracomment>
        <translation>هل ما زلتم هنا؟ ستُمسح هذه الشاشة بعد %1. اختاروا «ما زلت هنا» إذا احتجتم إلى وقت أطول.</translation>
    </message>
    <message>
        <source>This screen will clear in %1.</source>
        <extracomment>Spoken. %1 is a time, such as &quot;10 seconds&quot;.</extracomment>
        <translation>ستُمسح هذه الشاشة بعد %1.</translation>
    </message>
</context>
<context>
    <name>LabelBlock</name>
    <message>
        <source>A part with its own label</source>
        <translation>جزء له تصنيفه الخاص</translation>
    </message>
</context>
<context>
    <name>LabelLine</name>
    <message>
        <source>You touched this label:</source>
        <translation>لمستم هذا التصنيف:</translation>
    </message>
</context>
<context>
    <name>LabelsCard</name>
    <message>
        <source>What the labels mean</source>
        <translation>ماذا تعني التصنيفات</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LargerSign</name>
    <message>
        <source>Larger</source>
        <comment>show the drawing larger</comment>
        <translation>تكبير</translation>
    </message>
</context>
<context>
    <name>LegendRow</name>
    <message>
        <source>%1: %2</source>
        <comment>number on a drawing, and what it shows</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LettersRow</name>
    <message>
        <source>Goes to the words with %1</source>
        <extracomment>%1 is a letter.</extracomment>
        <translation>ينتقل إلى الكلمات التي تبدأ بـ %1</translation>
    </message>
</context>
<context>
    <name>ListBlock</name>
    <message>
        <source>Points: %1</source>
        <extracomment>Spoken before a list. %1 is how many points it has.</extracomment>
        <translation>عدد النقاط: %1</translation>
    </message>
</context>
<context>
    <name>ListItemRow</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1، المستوى %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>read aloud</comment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>stop reading aloud for a while</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the sentence before</comment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Back one sentence</source>
        <translation>السابق: جملة إلى الوراء</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>the sentence</comment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>إعادة الجملة</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>sentence</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>التالي: الجملة التالية</translation>
    </message>
    <message>
        <source>Adjust</source>
        <comment>speed and volume</comment>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Adjust speed and volume</source>
        <translation>ضبط السرعة ومستوى الصوت</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with speed and volume</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading aloud</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>I see</source>
        <comment>close a message</comment>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Paper</source>
        <translation>ورقي</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>كريمي</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>مسافة أكبر بين السطور</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Bigger buttons</source>
        <translation>أزرار أكبر</translation>
    </message>
    <message>
        <source>Lower the controls</source>
        <translation>خفض الأزرار</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت أطول</translation>
    </message>
    <message>
        <source>Speaking mode</source>
        <translation>وضع النطق</translation>
    </message>
    <message>
        <source>The screen waits ten times longer.</source>
        <translation>تنتظر الشاشة مدة أطول بعشر مرات.</translation>
    </message>
    <message>
        <source>Speaks buttons and menus, so that you can use this kiosk without seeing it.</source>
        <translation>ينطق الأزرار والقوائم، لتتمكنوا من استخدام هذا الجهاز من غير رؤيته.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Also here</source>
        <translation>هنا أيضًا</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>MENU</source>
        <extracomment>A small headline over the list of pages, in capitals where the script has them.</extracomment>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>MenuLineItem</name>
    <message>
        <source>%1, you are here</source>
        <extracomment>Spoken. %1 is the title of a page, which is the open one.</extracomment>
        <translation>%1، أنتم هنا</translation>
    </message>
</context>
<context>
    <name>MoreCard</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>MoreCue</name>
    <message>
        <source>More above</source>
        <extracomment>More of the page can be read above.</extracomment>
        <translation>المزيد في الأعلى</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
</context>
<context>
    <name>NextButton</name>
    <message>
        <source>Next section</source>
        <translation>القسم التالي</translation>
    </message>
</context>
<context>
    <name>NoPinScreen</name>
    <message>
        <source>For staff: no PIN is set yet</source>
        <translation>للعاملين: لم يُحدَّد رمز PIN بعد</translation>
    </message>
    <message>
        <source>Open a terminal on this machine, as the user that runs the kiosk, and type:</source>
        <translation>افتحوا نافذة أوامر على هذا الجهاز باسم المستخدم الذي يشغّل البرنامج، واكتبوا:</translation>
    </message>
    <message>
        <source>From then on, the PIN opens the staff panel. Until then, Ctrl+Q closes the kiosk.</source>
        <translation>بعد ذلك يفتح رمز PIN لوحة العاملين. وإلى ذلك الحين يغلق Ctrl+Q البرنامج.</translation>
    </message>
    <message>
        <source>Are you a visitor? Choose Back to the kiosk.</source>
        <translation>هل أنتم من الزوار؟ اختاروا «العودة إلى الجهاز».</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>العودة إلى الجهاز</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Please ask a member of staff.</source>
        <translation>يرجى سؤال أحد العاملين.</translation>
    </message>
    <message>
        <source>This screen is not working right now.</source>
        <translation>هذه الشاشة لا تعمل الآن.</translation>
    </message>
</context>
<context>
    <name>PageColumn</name>
    <message>
        <source>We are sorry. This page can&apos;t be shown right now. Please ask a member of staff, or choose another page from the menu.</source>
        <translation>نأسف. لا يمكن عرض هذه الصفحة الآن. اسألوا أحد العاملين، أو اختاروا صفحة أخرى من القائمة.</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Words on this page</source>
        <translation>كلمات في هذه الصفحة</translation>
    </message>
    <message>
        <source>Pages named here</source>
        <translation>صفحات مذكورة هنا</translation>
    </message>
    <message>
        <source>Addresses named here</source>
        <translation>عناوين مذكورة هنا</translation>
    </message>
    <message>
        <source>Where this information comes from</source>
        <translation>من أين جاءت هذه المعلومات</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>عدد النقاط: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>General information only. Your own team knows your situation.</source>
        <translation>هذه معلومات عامة فقط. وفريقكم هو الذي يعرف حالتكم.</translation>
    </message>
    <message>
        <source>For a copy of this page, touch “Take home”, or ask a member of staff.</source>
        <translation>للحصول على نسخة من هذه الصفحة، المسوا «خذوها معكم» أو اسألوا أحد العاملين.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message numerus="yes">
        <source>%n minute read</source>
        <comment>how long a page takes to read</comment>
        <translation>
            <numerusform>%n دقيقة للقراءة</numerusform>
            <numerusform>دقيقة واحدة للقراءة</numerusform>
            <numerusform>دقيقتان للقراءة</numerusform>
            <numerusform>%n دقائق للقراءة</numerusform>
            <numerusform>%n دقيقة للقراءة</numerusform>
            <numerusform>%n دقيقة للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Followed by the names of other languages, each in its own script.</extracomment>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>PageScript</name>
    <message>
        <source>Evidence label: %1.</source>
        <translation>تصنيف الأدلة: %1.</translation>
    </message>
    <message>
        <source>%1. Closed. Open it to hear it.</source>
        <translation>%1. مغلق. افتحوه لسماعه.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>رسم: %1</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page up</source>
        <extracomment>Name of a button: shows what stands above, one screen of it.</extracomment>
        <translation>صفحة لأعلى</translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>Name of a button: shows what stands below, one screen of it.</extracomment>
        <translation>صفحة لأسفل</translation>
    </message>
</context>
<context>
    <name>PanelButtons</name>
    <message>
        <source>Clean the screen</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>Reload content</source>
        <translation>إعادة تحميل المحتوى</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Screen test</source>
        <translation>اختبار الشاشة</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>الخروج من البرنامج</translation>
    </message>
    <message>
        <source>Leave the kiosk? It stays closed until somebody starts it.</source>
        <translation>هل تريدون الخروج من البرنامج؟ يبقى مغلقًا حتى يشغّله أحد.</translation>
    </message>
    <message>
        <source>Restart now? The screen is dark for a few seconds.</source>
        <translation>هل تريدون إعادة التشغيل الآن؟ تظلم الشاشة بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>نعم، خروج</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>نعم، إعادة التشغيل</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>لا، البقاء</translation>
    </message>
</context>
<context>
    <name>PanelScreen</name>
    <message>
        <source>For staff</source>
        <translation>للعاملين</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>العودة إلى الجهاز</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits typed: %1</source>
        <extracomment>Spoken. %1 is a number.</extracomment>
        <translation>الأرقام المكتوبة: %1</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Wrong PIN.</source>
        <translation>رمز PIN خاطئ.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait %1.</source>
        <extracomment>%1 is a time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>محاولات خاطئة كثيرة. انتظروا %1.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>يتكون رمز PIN من %1 إلى %2 أرقام.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة.</translation>
    </message>
    <message>
        <source>The PIN can&apos;t be read. In a terminal, type kiosk pin reset, and then kiosk pin set.</source>
        <extracomment>&quot;kiosk pin reset&quot; and &quot;kiosk pin set&quot; are commands; they stay as they are.</extracomment>
        <translation>لا يمكن قراءة رمز PIN. اكتبوا في نافذة الأوامر kiosk pin reset ثم kiosk pin set.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Enter the staff PIN</source>
        <translation>أدخلوا رمز PIN للعاملين</translation>
    </message>
    <message>
        <source>Are you a visitor? Choose Back to the kiosk.</source>
        <translation>هل أنتم من الزوار؟ اختاروا «العودة إلى الجهاز».</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>العودة إلى الجهاز</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>%1, ticked</source>
        <extracomment>Spoken. %1 is a question.</extracomment>
        <translation>%1، تم اختياره</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1، لم يتم اختياره</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Ticked. It is on the list of your questions.</source>
        <translation>تم اختياره. وهو في قائمة أسئلتكم.</translation>
    </message>
    <message>
        <source>Not ticked. It is off the list of your questions.</source>
        <translation>لم يعد مختارًا. وأُزيل من قائمة أسئلتكم.</translation>
    </message>
    <message>
        <source>Ticked: on my list</source>
        <translation>مختار: في قائمتي</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>غير مختار</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>You have not ticked any question yet. Most pages end with “Questions to ask your team”. Touch a question there, and it stands on this list.</source>
        <translation>لم تختاروا أي سؤال بعد. تنتهي معظم الصفحات بقسم «أسئلة لفريق الرعاية». المسوا سؤالًا هناك فيظهر في هذه القائمة.</translation>
    </message>
    <message>
        <source>Show this list to your care team, or take a photo of it. It is gone when your visit ends.</source>
        <translation>اعرضوا هذه القائمة على فريق الرعاية، أو التقطوا صورة لها. فهي تزول حين تنتهي زيارتكم.</translation>
    </message>
    <message>
        <source>To keep the list: point your phone&apos;s camera at the square. Nothing is sent from this screen.</source>
        <translation>للاحتفاظ بالقائمة: وجّهوا كاميرا هاتفكم إلى المربع. لا ترسل هذه الشاشة أي شيء.</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
</context>
<context>
    <name>ReachTray</name>
    <message>
        <source>On this part of the page</source>
        <translation>في هذا الجزء من الصفحة</translation>
    </message>
    <message>
        <source>Nothing to touch on this part of the page</source>
        <translation>لا شيء للمس في هذا الجزء من الصفحة</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>We are sorry. There is nothing to read here right now. Please ask a member of staff.</source>
        <translation>نأسف. لا يوجد هنا ما يُقرأ الآن. يرجى سؤال أحد العاملين.</translation>
    </message>
    <message>
        <source>Getting ready. One moment, please.</source>
        <translation>جارٍ التحضير. لحظة من فضلكم.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>لم يراجعها أي مختص سريري بعد.</translation>
    </message>
    <message>
        <source>Reviewed by {name} on {date}.</source>
        <extracomment>Under the title of a page. {name} is a person and {date} is a day.</extracomment>
        <translation>المراجعة: {name}، {date}.</translation>
    </message>
    <message>
        <source>Review overdue.</source>
        <translation>فات موعد المراجعة.</translation>
    </message>
    <message>
        <source>Next review {date}.</source>
        <translation>المراجعة القادمة: {date}.</translation>
    </message>
    <message>
        <source>This is a draft translation. No clinician has checked it yet.</source>
        <extracomment>On each page that was translated, until a clinician has read the translation and signed it.</extracomment>
        <translation>هذه ترجمة أولية. لم يدققها أي مختص سريري بعد.</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Most fingers at once: {number}.</source>
        <translation>أكبر عدد من الأصابع معًا: {number}.</translation>
    </message>
    <message>
        <source>Touch the cross</source>
        <translation>المسوا علامة الصليب</translation>
    </message>
    <message>
        <source>Draw with your fingers</source>
        <translation>ارسموا بأصابعكم</translation>
    </message>
    <message>
        <source>Hold a ruler to the screen</source>
        <translation>ضعوا مسطرة على الشاشة</translation>
    </message>
    <message>
        <source>Look at the colors</source>
        <translation>انظروا إلى الألوان</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Steps from black to white</source>
        <translation>درجات من الأسود إلى الأبيض</translation>
    </message>
    <message>
        <source>A cross stands at the edge of the screen. Touch the middle of it. A dot shows where your touch was felt.</source>
        <translation>على حافة الشاشة علامة صليب. المسوا وسطها. وتبين نقطة أين شعرت الشاشة باللمس.</translation>
    </message>
    <message>
        <source>Go over the whole screen with one finger, then with more. Look for gaps in a line, and for dots where no finger is: they mean that the touch screen needs a look.</source>
        <translation>مرّوا على الشاشة كلها بإصبع واحد، ثم بأكثر. ابحثوا عن انقطاع في الخط، وعن نقاط حيث لا إصبع: فهي تعني أن شاشة اللمس تحتاج إلى فحص.</translation>
    </message>
    <message>
        <source>The whole screen shows one color after another. Look for spots and stripes. Touch the screen for the next color.</source>
        <translation>تعرض الشاشة كلها لونًا بعد آخر. ابحثوا عن بقع وخطوط. المسوا الشاشة للون التالي.</translation>
    </message>
    <message>
        <source>Farthest: {far}. On average: {mean}.</source>
        <translation>الأبعد: {far}. في المتوسط: {mean}.</translation>
    </message>
    <message>
        <source>That is good.</source>
        <translation>هذا جيد.</translation>
    </message>
    <message>
        <source>More than {good} is too far. Try again, or adjust the touch screen.</source>
        <translation>أكثر من {good} بعيد جدًا. حاولوا من جديد، أو اضبطوا شاشة اللمس.</translation>
    </message>
    <message>
        <source>{number} mm</source>
        <translation>{number} مم</translation>
    </message>
</context>
<context>
    <name>ScreenTestScreen</name>
    <message>
        <source>Screen test</source>
        <translation>اختبار الشاشة</translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Text size %1</source>
        <translation>حجم النص %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>two letters that show how large the text is</comment>
        <translation>أب</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Reading aloud does not work right now. Please read, or ask a member of staff.</source>
        <translation>القراءة بصوت عالٍ لا تعمل الآن. يمكنكم القراءة، أو سؤال أحد العاملين.</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. You can read on.</source>
        <translation>ليس في هذا الجهاز صوت للغة %1 بعد. يمكنكم متابعة القراءة.</translation>
    </message>
</context>
<context>
    <name>SpeedChoice</name>
    <message>
        <source>Speed of speech</source>
        <translation>سرعة الكلام</translation>
    </message>
</context>
<context>
    <name>SpeedChoices</name>
    <message>
        <source>Slow</source>
        <comment>speed of speech</comment>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>speed of speech</comment>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>speed of speech</comment>
        <translation>سريعة</translation>
    </message>
</context>
<context>
    <name>StaffNote</name>
    <message>
        <source>For staff: no PIN is set yet. Type kiosk pin set in a terminal. Until then, Ctrl+Q closes the kiosk.</source>
        <extracomment>&quot;kiosk pin set&quot; is a command; it stays as it is.</extracomment>
        <translation>للعاملين: لم يُحدَّد رمز PIN بعد. اكتبوا kiosk pin set في نافذة الأوامر. وإلى ذلك الحين يغلق Ctrl+Q البرنامج.</translation>
    </message>
    <message>
        <source>For staff: the PIN can&apos;t be read. In a terminal, type kiosk pin reset, and then kiosk pin set.</source>
        <extracomment>&quot;kiosk pin reset&quot; and &quot;kiosk pin set&quot; are commands; they stay as they are.</extracomment>
        <translation>للعاملين: لا يمكن قراءة رمز PIN. اكتبوا في نافذة الأوامر kiosk pin reset ثم kiosk pin set.</translation>
    </message>
    <message>
        <source>For staff: the kiosk runs in safe mode. Open the staff panel.</source>
        <translation>للعاملين: يعمل الجهاز في الوضع الآمن. افتحوا لوحة العاملين.</translation>
    </message>
    <message>
        <source>For staff: some pages can&apos;t be shown. Open the staff panel.</source>
        <translation>للعاملين: لا يمكن عرض بعض الصفحات. افتحوا لوحة العاملين.</translation>
    </message>
    <message>
        <source>For staff: something in the settings needs a look. Open the staff panel.</source>
        <translation>للعاملين: شيء في الإعدادات يحتاج إلى نظر. افتحوا لوحة العاملين.</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Counting is off. Nobody counts how often pages are opened.</source>
        <translation>الإحصاء متوقف. لا أحد يحصي مرات فتح الصفحات.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>لم يُحصَ شيء بعد.</translation>
    </message>
    <message>
        <source>No page was opened in the last 30 days.</source>
        <translation>لم تُفتح أي صفحة في آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>Pages opened: {total}. Most on one day: {most}, on {day}.</source>
        <translation>الصفحات المفتوحة: {total}. الأكثر في يوم واحد: {most}، في {day}.</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>How a day without its year is written: &quot;MMM&quot; is the month in letters, &quot;M&quot; in figures, &quot;d&quot; the day. See Qt&apos;s QLocale for more.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>يعمل منذ</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>مرات إعادة التشغيل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>أوقات الانتظار</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>just started</source>
        <translation>بدأ للتو</translation>
    </message>
    <message>
        <source>{moment} ({span})</source>
        <translation>{moment} ({span})</translation>
    </message>
    <message>
        <source>None in the last 7 days.</source>
        <translation>لا شيء في آخر 7 أيام.</translation>
    </message>
    <message>
        <source>{today} today, {week} in the last 7 days. The last one, {moment}: {why}</source>
        <translation>اليوم: {today}. في آخر 7 أيام: {week}. آخرها، {moment}: {why}</translation>
    </message>
    <message>
        <source>{title}, version {version}. {pages} pages: {signed} signed, {unsigned} not signed, {overdue} overdue for review.</source>
        <translation>{title}، الإصدار {version}. الصفحات: {pages}. الموقعة: {signed}. غير الموقعة: {unsigned}. فات موعد مراجعتها: {overdue}.</translation>
    </message>
    <message>
        <source>{size} are free.</source>
        <extracomment>How much room is left on the disk. {size} is such as &quot;78.2 GB&quot;.</extracomment>
        <translation>المساحة الحرة {size}.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, scale {scale} %.</source>
        <translation>{width} × {height} بكسل، المقياس {scale}%.</translation>
    </message>
    <message>
        <source>{width} mm wide.</source>
        <translation>العرض {width} مم.</translation>
    </message>
    <message>
        <source>Nobody has measured how wide it is.</source>
        <translation>لم يقس أحد عرضها.</translation>
    </message>
    <message>
        <source>Drawn by the processor.</source>
        <translation>يرسمها المعالج.</translation>
    </message>
    <message>
        <source>Drawn by the graphics card.</source>
        <translation>ترسمها بطاقة الرسوم.</translation>
    </message>
    <message>
        <source>The screen never asks, and never clears by itself.</source>
        <translation>لا تسأل الشاشة أبدًا، ولا تُمسح من نفسها.</translation>
    </message>
    <message>
        <source>Asks after {idle} without a touch, and clears {warning} later.</source>
        <translation>تسأل بعد {idle} من غير لمس، وتُمسح بعد {warning} أخرى.</translation>
    </message>
    <message>
        <source>None yet. It would be {path}</source>
        <translation>لا يوجد بعد. سيكون {path}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ الفحص …</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>How the kiosk is can&apos;t be found out.</source>
        <translation>لا يمكن معرفة حالة الجهاز.</translation>
    </message>
    <message>
        <source>The log says why. More can be seen by: kiosk doctor</source>
        <translation>السجل يبين السبب. ولمعرفة المزيد: kiosk doctor</translation>
    </message>
    <message>
        <source>The pages are being read. One moment.</source>
        <translation>تجري قراءة الصفحات. لحظة.</translation>
    </message>
    <message>
        <source>No pages could be read. See what needs a look.</source>
        <translation>لم يمكن قراءة أي صفحة. انظروا ما يحتاج إلى نظر.</translation>
    </message>
    <message>
        <source>The pages were read anew. See what needs a look.</source>
        <translation>قُرئت الصفحات من جديد. انظروا ما يحتاج إلى نظر.</translation>
    </message>
    <message>
        <source>The pages were read anew. All is well with them.</source>
        <translation>قُرئت الصفحات من جديد. وهي على ما يرام.</translation>
    </message>
    <message>
        <source>The kiosk failed several times and now runs in safe mode: with the pages that came with it, and with the usual settings.</source>
        <translation>تعطل الجهاز عدة مرات، ويعمل الآن في الوضع الآمن: بالصفحات المرفقة به وبالإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>Mend what stands below, if anything does. Then touch “Restart”.</source>
        <translation>أصلحوا ما هو مذكور أدناه، إن وُجد. ثم المسوا «إعادة التشغيل».</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The pages are still being read.</source>
        <translation>ما زالت الصفحات تُقرأ.</translation>
    </message>
    <message>
        <source>Install the kiosk again.</source>
        <translation>ثبّتوا البرنامج من جديد.</translation>
    </message>
    <message>
        <source>There are no pages to show.</source>
        <translation>لا توجد صفحات لعرضها.</translation>
    </message>
    <message>
        <source>See all of them: kiosk doctor</source>
        <translation>لرؤيتها كلها: kiosk doctor</translation>
    </message>
    <message>
        <source>The settings ask for the graphics card, but the processor draws.</source>
        <translation>تطلب الإعدادات بطاقة الرسوم، لكن المعالج هو الذي يرسم.</translation>
    </message>
    <message>
        <source>Look what is wrong with it: kiosk doctor</source>
        <translation>لمعرفة المشكلة: kiosk doctor</translation>
    </message>
    <message>
        <source>Errors in the program since the start: {number}.</source>
        <translation>أخطاء البرنامج منذ بدء التشغيل: {number}.</translation>
    </message>
    <message>
        <source>Send the log to who looks after the kiosk: {log}</source>
        <translation>أرسلوا السجل إلى من يعتني بالجهاز: {log}</translation>
    </message>
    <message>
        <source>{what} The last time: {why}</source>
        <translation>{what} آخر مرة: {why}</translation>
    </message>
    <message>
        <source>If it goes on, look for the cause: kiosk doctor</source>
        <translation>إذا استمر ذلك، فابحثوا عن السبب: kiosk doctor</translation>
    </message>
    <message>
        <source>Ask a clinician to read and sign them. The list: {command}</source>
        <translation>اطلبوا من مختص سريري قراءتها وتوقيعها. القائمة: {command}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Staff left the kiosk.</source>
        <translation>خرج العاملون من البرنامج.</translation>
    </message>
    <message>
        <source>Staff restarted it.</source>
        <translation>أعاد العاملون تشغيله.</translation>
    </message>
    <message>
        <source>The system asked it to end.</source>
        <translation>طلب منه النظام أن ينتهي.</translation>
    </message>
    <message>
        <source>The screen no longer answered.</source>
        <translation>لم تعد الشاشة تستجيب.</translation>
    </message>
    <message>
        <source>It stopped without a word. The log may say more.</source>
        <translation>توقف من غير إشعار. قد يقول السجل المزيد.</translation>
    </message>
    <message>
        <source>The system ended it. The memory may have been full.</source>
        <translation>أنهاه النظام. ربما كانت الذاكرة ممتلئة.</translation>
    </message>
    <message>
        <source>It crashed (signal {number}).</source>
        <translation>انهار البرنامج (الإشارة {number}).</translation>
    </message>
    <message>
        <source>It ended with an error (code {number}). The log says more.</source>
        <translation>انتهى بخطأ (الرمز {number}). السجل يقول المزيد.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>StepsBlock</name>
    <message>
        <source>Steps: %1</source>
        <extracomment>Spoken before a list. %1 is how many steps it has.</extracomment>
        <translation>عدد الخطوات: %1</translation>
    </message>
</context>
<context>
    <name>StillThereCard</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>This screen will clear in %1 so that the next person starts fresh.</source>
        <extracomment>%1 is a time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>ستُمسح هذه الشاشة بعد %1 ليبدأ الشخص التالي من جديد.</translation>
    </message>
    <message>
        <source>Touch anywhere if you need more time.</source>
        <translation>المسوا أي مكان إذا احتجتم إلى وقت أطول.</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>مسح الشاشة الآن</translation>
    </message>
</context>
<context>
    <name>SwitchLine</name>
    <message>
        <source>%1, on</source>
        <extracomment>Spoken. %1 is the name of a switch.</extracomment>
        <translation>%1، مشغّل</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1، متوقف</translation>
    </message>
</context>
<context>
    <name>SwitchSign</name>
    <message>
        <source>On</source>
        <extracomment>Stands in a switch. Keep it short.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message>
        <source>Rows: %1. Columns: %2.</source>
        <extracomment>Spoken before a table. %1 and %2 are numbers.</extracomment>
        <translation>الصفوف: %1. الأعمدة: %2.</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <comment>name of a column, and place in it</comment>
        <translation>%1، الصف %2، العمود %3</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>General information, not medical advice.</source>
        <translation>معلومات عامة، وليست نصيحة طبية.</translation>
    </message>
    <message>
        <source>The page also says when to get help fast. Ask staff for a copy of it.</source>
        <translation>تبين الصفحة أيضًا متى تُطلب المساعدة بسرعة. اطلبوا نسخة منها من العاملين.</translation>
    </message>
</context>
<context>
    <name>TakeHomeCard</name>
    <message>
        <source>Take home</source>
        <translation>خذوها معكم</translation>
    </message>
    <message>
        <source>Take home: %1</source>
        <extracomment>Title of a card. %1 is the title of a page.</extracomment>
        <translation>خذوها معكم: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square. Nothing is sent from this screen.</source>
        <translation>وجّهوا كاميرا هاتفكم إلى المربع. لا ترسل هذه الشاشة أي شيء.</translation>
    </message>
    <message>
        <source>This screen is too small for a code. You can take a photo of these words, or ask a member of staff for a copy.</source>
        <translation>هذه الشاشة أصغر من أن تتسع لرمز. يمكنكم التقاط صورة لهذه الكلمات، أو طلب نسخة من أحد العاملين.</translation>
    </message>
    <message>
        <source>This page is too long for a code. You can take a photo of the screen, or ask a member of staff for a copy.</source>
        <translation>هذه الصفحة أطول من أن يتسع لها رمز. يمكنكم التقاط صورة للشاشة، أو طلب نسخة من أحد العاملين.</translation>
    </message>
    <message>
        <source>No phone? This is the address. You can write it down, or ask a member of staff for a copy:</source>
        <translation>ليس معكم هاتف؟ هذا هو العنوان. يمكنكم كتابته، أو طلب نسخة من أحد العاملين:</translation>
    </message>
    <message>
        <source>No phone? These are the words. You can also ask a member of staff for a copy:</source>
        <translation>ليس معكم هاتف؟ هذه هي الكلمات. ويمكنكم أيضًا طلب نسخة من أحد العاملين:</translation>
    </message>
</context>
<context>
    <name>TestColor</name>
    <message>
        <source>%1. Touch for the next.</source>
        <extracomment>%1 is the name of a color.</extracomment>
        <translation>%1. المسوا للتالي.</translation>
    </message>
</context>
<context>
    <name>TestPlate</name>
    <message>
        <source>Next test</source>
        <translation>الاختبار التالي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>العودة إلى اللوحة</translation>
    </message>
</context>
<context>
    <name>TestSizes</name>
    <message>
        <source>This bar should be %1 mm long.</source>
        <translation>ينبغي أن يكون طول هذا الشريط %1 مم.</translation>
    </message>
    <message>
        <source>This bar would be %1 mm long on a screen of 21.5 inches.</source>
        <translation>يكون طول هذا الشريط %1 مم على شاشة مقاسها 21.5 بوصة.</translation>
    </message>
    <message>
        <source>If it is not, measure how wide the picture is. Write that in the settings file, as screen_width_mm.</source>
        <translation>إن لم يكن كذلك، فقيسوا عرض الصورة. واكتبوه في ملف الإعدادات باسم screen_width_mm.</translation>
    </message>
    <message>
        <source>For true sizes, measure how wide the picture is. Write that in the settings file, as screen_width_mm.</source>
        <translation>للحصول على مقاسات حقيقية، قيسوا عرض الصورة. واكتبوه في ملف الإعدادات باسم screen_width_mm.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 مم</translation>
    </message>
</context>
<context>
    <name>TickedLine</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>Spoken. %1 is a question.</extracomment>
        <translation>إزالة: %1</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>What would you like to read about?</source>
        <translation>عمّ تودون أن تقرؤوا؟</translation>
    </message>
</context>
<context>
    <name>TroubleLine</name>
    <message>
        <source>%1: mend this first</source>
        <extracomment>Spoken. %1 is what is wrong with the kiosk.</extracomment>
        <translation>%1: أصلحوا هذا أولًا</translation>
    </message>
</context>
<context>
    <name>VolumeSteps</name>
    <message>
        <source>%1 of %2</source>
        <comment>step of the volume</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>مستوى الصوت %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>WelcomeFoot</name>
    <message>
        <source>General information, not medical advice. Ask your care team about your own treatment.</source>
        <translation>معلومات عامة، وليست نصيحة طبية. اسألوا فريق الرعاية عن علاجكم أنتم.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>TREATMENT INFORMATION</source>
        <extracomment>A small headline, in capitals where the script has them.</extracomment>
        <translation>معلومات عن العلاج</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <extracomment>On the only button of the welcome screen.</extracomment>
        <translation>المسوا للبدء</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Say it: %1</source>
        <comment>how a hard word is said</comment>
        <translation>تُنطق: %1</translation>
    </message>
    <message>
        <source>Say it</source>
        <comment>speak a hard word</comment>
        <translation>نطق الكلمة</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Word list</source>
        <translation>قائمة الكلمات</translation>
    </message>
    <message>
        <source>Hard words and what they mean, from A to Z.</source>
        <translation>كلمات صعبة ومعانيها، من الألف إلى الياء.</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Say it: %1</source>
        <comment>how a hard word is said</comment>
        <translation>تُنطق: %1</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
</context>
</TS>
