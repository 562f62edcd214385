import QtQuick
import Kiosk
import Kiosk.Model

// A part of the page that carries an evidence label of its own.
Rectangle {
    id: block

    required property string title
    required property string text
    required property string icon
    required property string variant
    required property string plain
    required property RowModel rows
    required property Visit visit

    implicitHeight: column.height + Theme.px(48)
    color: "transparent"
    radius: Theme.radius
    border.color: Theme.colors.evidenceInk(variant)
    border.width: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("A part with its own label")
    Accessible.ignored: !visible

    Column {
        id: column
        x: Theme.px(28)
        y: Theme.px(20)
        width: block.width - 2 * x
        spacing: Theme.px(12)

        EvidenceButton {
            anchors.left: column.left
            width: Math.min(implicitWidth, column.width)
            text: block.title
            scope: block.text
            meaning: block.plain
            evidence: block.variant
            iconName: block.icon
            onClicked: block.visit.cards.explainLabel(block.variant)
        }
        InnerBlocks {
            width: column.width
            rows: block.rows
            visit: block.visit
        }
    }
}
