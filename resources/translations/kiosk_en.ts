<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <extracomment>How often staff can still try to type the PIN.</extracomment>
        <translation>
            <numerusform>%n try left.</numerusform>
            <numerusform>%n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <extracomment>Headline of the staff panel: so much is not well with the kiosk.</extracomment>
        <translation>
            <numerusform>One thing needs a look</numerusform>
            <numerusform>%n things need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more things are not right in the pages.</source>
        <extracomment>In the staff panel, after the first faults of the pages.</extracomment>
        <translation>
            <numerusform>%n more thing is not right in the pages.</numerusform>
            <numerusform>%n more things are not right in the pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kiosk failed %n times in the last 7 days.</source>
        <extracomment>&quot;Failed&quot; means: it stopped working, and was started again by itself.</extracomment>
        <translation>
            <numerusform>The kiosk failed once in the last 7 days, and was started again.</numerusform>
            <numerusform>The kiosk failed %n times in the last 7 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are not signed yet.</source>
        <translation>
            <numerusform>%n page is not signed yet.</numerusform>
            <numerusform>%n pages are not signed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are overdue for review.</source>
        <translation>
            <numerusform>%n page is overdue for review.</numerusform>
            <numerusform>%n pages are overdue for review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message numerus="yes">
        <source>%n minute read</source>
        <comment>how long a page takes to read</comment>
        <translation>
            <numerusform>%n minute read</numerusform>
            <numerusform>%n minute read</numerusform>
        </translation>
    </message>
</context>
</TS>
