import QtQuick
import Kiosk
import Kiosk.Model

// The head of a page: evidence label, reading time, title and summary.
Column {
    id: head

    required property Visit visit
    readonly property PageModel page: visit.reader.page
    // Whether the bar has no room for the languages.
    property bool hasLanguages: false

    spacing: Theme.hand(16)

    Flow {
        width: head.width
        spacing: Theme.hand(20)
        visible: !head.page.isBroken

        EvidenceButton {
            width: Math.min(implicitWidth, head.width)
            visible: head.page.evidence.length > 0
            text: head.page.evidenceTitle
            scope: head.page.evidenceScope
            meaning: head.page.evidenceMeaning
            evidence: head.page.evidence
            iconName: head.page.evidenceIcon
            onClicked: head.visit.cards.explainLabel(head.page.evidence)
        }
        Row {
            height: Theme.target
            visible: head.page.minutes > 0
            spacing: Theme.px(10)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "clock"
                size: Theme.px(30)
                color: Theme.colors.quietInk
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%n minute read", "how long a page takes to read", head.page.minutes)
                size: Theme.label
                lineHeight: Theme.tightLine
                color: Theme.colors.quietInk
            }
        }
        Chip {
            width: Math.min(implicitWidth, head.width)
            visible: head.hasLanguages && text.length > 0
            iconName: "languages"
            text: head.visit.languages.others
            size: Theme.label
            //: Followed by the names of other languages, each in its own script.
            Accessible.name: qsTr("Language: %1").arg(text)
            onClicked: head.visit.cards.open("language")
        }
    }
    Headline {
        id: title
        rank: 1
        width: head.width
        text: head.page.title
        size: Theme.title(68)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    DraftNote {
        width: head.width
        visible: text.length > 0
        text: head.page.draftLine
    }
    Words {
        width: head.width
        visible: text.length > 0
        topPadding: head.page.draftLine.length > 0 ? Theme.px(10) : 0
        text: head.page.summary
        size: Theme.lead
        font.weight: Font.Medium
    }
    // Whoever does not see the new page is told of it.
    Connections {
        target: head.visit.reader
        function onSectionChanged(): void { title.Accessible.announce(title.text); }
    }
}
