pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The foot of a page: where it leads, its sources, who reviewed it, and the next section.
Column {
    id: foot

    required property Visit visit
    readonly property Reader reader: visit.reader

    spacing: Theme.blockGap

    function explain(termId: string, chip: Item): void {
        const top = chip.mapToItem(null, 0, 0).y;
        visit.links.explainWord(termId, top, top + chip.height);
    }

    Headline {
        rank: 2
        width: foot.width
        visible: words.count > 0
        topPadding: Theme.px(26)
        text: qsTr("Words on this page")
        font.weight: Font.Bold
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
    Headline {
        rank: 2
        width: foot.width
        visible: related.count > 0
        topPadding: Theme.px(26)
        text: qsTr("Pages named here")
        font.weight: Font.Bold
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
    Headline {
        rank: 2
        width: foot.width
        visible: addresses.count > 0
        topPadding: Theme.px(26)
        text: qsTr("Addresses named here")
        font.weight: Font.Bold
    }
    Flow {
        width: foot.width
        spacing: Theme.px(16)
        visible: addresses.count > 0

        Repeater {
            id: addresses
            model: foot.reader.webLinks
            delegate: AddressChip {
                width: Math.min(implicitWidth, foot.width)
                onClicked: foot.visit.links.showAddress(address)
            }
        }
    }
    Headline {
        rank: 2
        width: foot.width
        visible: sources.count > 0
        topPadding: Theme.px(26)
        text: qsTr("Where this information comes from")
        font.weight: Font.Bold
    }
    Column {
        width: foot.width
        visible: sources.count > 0
        spacing: Theme.pointGap
        Accessible.role: Accessible.List
        Accessible.description: qsTr("Points: %1").arg(sources.count)
        Accessible.ignored: !visible

        Repeater {
            id: sources
            model: foot.reader.page.sources
            delegate: Words {
                width: foot.width
                size: Theme.px(26)
                color: Theme.colors.quietInk
                required text
                required property int index

                Accessible.role: Accessible.ListItem
                Accessible.description: qsTr("%1 of %2", "place in a list").arg(index + 1).arg(sources.count)
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
    Words {
        width: foot.width
        text: qsTr("For a copy of this page, touch “Take home”, or ask a member of staff.")
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
