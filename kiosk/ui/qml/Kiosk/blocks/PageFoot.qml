pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The foot of a page: where it leads, its sources, who reviewed it, and the next section.
Column {
    id: foot

    required property Visit visit
    readonly property Reader reader: visit.reader

    spacing: Theme.px(22)

    function explain(termId: string, chip: Item): void {
        const top = chip.mapToItem(null, 0, 0).y;
        visit.links.explainWord(termId, top, top + chip.height);
    }

    Words {
        width: foot.width
        visible: words.count > 0
        topPadding: Theme.px(26)
        text: qsTr("Words on this page")
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
    Flow {
        width: foot.width
        spacing: Theme.px(16)
        visible: words.count > 0

        Repeater {
            id: words
            model: foot.reader.words
            delegate: WordChip {
                width: Math.min(implicitWidth, foot.width)
                onClicked: foot.explain(termId, this)
            }
        }
    }
    Words {
        width: foot.width
        visible: related.count > 0
        topPadding: Theme.px(26)
        text: qsTr("Pages named here")
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
    Flow {
        width: foot.width
        spacing: Theme.px(16)
        visible: related.count > 0

        Repeater {
            id: related
            model: foot.reader.related
            delegate: SectionChip {
                width: Math.min(implicitWidth, foot.width)
                onClicked: foot.visit.openSection(sectionId)
            }
        }
    }
    Words {
        width: foot.width
        visible: sources.count > 0
        topPadding: Theme.px(26)
        text: qsTr("Where this information comes from")
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
    Column {
        width: foot.width
        spacing: Theme.px(8)

        Repeater {
            id: sources
            model: foot.reader.page.sources
            delegate: Words {
                width: foot.width
                font.pixelSize: Theme.px(26)
                color: Theme.colors.quietInk
                required text
            }
        }
    }
    RuleBlock { width: foot.width }
    Words {
        width: foot.width
        visible: text.length > 0
        text: foot.reader.page.reviewLine
        font.weight: Font.DemiBold
    }
    Words {
        width: foot.width
        text: qsTr("General information only. Your own team knows your situation.")
    }
    NextButton {
        width: foot.width
        visible: foot.reader.nextId.length > 0
        text: foot.reader.nextTitle
        onClicked: foot.visit.openSection(foot.reader.nextId)
    }
    Item {
        width: foot.width
        height: Theme.px(40)
    }
}
