import QtQuick

// Leads to a section that the page names.
Chip {
    required property string title
    required property string sectionId
    required iconName

    text: title
}
