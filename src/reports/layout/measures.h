#pragma once

#include <QtGlobal>

/// Sizes that paper and text documents share, in points unless an em is named.
namespace zhucun::reports::measures {

constexpr qreal kTitleSize = 22;      // 2号
constexpr qreal kSmallTitleSize = 18; // 小2号, on sheets that are mostly table
constexpr qreal kSubtitleSize = 14;   // 4号
constexpr qreal kHeadNoteSize = 10.5; // 5号
constexpr qreal kHeadNotePitch = 16;
constexpr qreal kNoteSize = 9; // 小5号
constexpr qreal kNotePitch = 14;
constexpr qreal kNoteGap = 2;
constexpr qreal kSignatureSize = 12;
constexpr qreal kSignatureGap = 14;
constexpr qreal kLinePitch = 28.95 / 16; // of official text, in its size
constexpr qreal kTableGap = 8;
constexpr qreal kMarkPitch = 22;
constexpr qreal kCutGap = 12;
constexpr int kOfficialCharacters = 28;

constexpr qreal kThinRule = 0.4;
constexpr qreal kFrameRule = 0.9;

constexpr qreal kTableLineEm = 1.25;
constexpr qreal kRowPaddingEm = 0.32;
constexpr qreal kHeadPaddingEm = 0.42;
constexpr qreal kCaptionLines = 1.7;

constexpr qreal kFormSize = 12; // 小四
constexpr qreal kFormLine = 17;
constexpr qreal kFormPadding = 3.5;
constexpr qreal kFormSide = 5;

constexpr qreal kFigureLabelSize = 10.5;
constexpr qreal kFigureValueSize = 15;
constexpr qreal kFigureLabelHeight = 20;
constexpr qreal kFigureValueHeight = 24;

constexpr qreal kPageNumberSize = 9;
constexpr qreal kOfficialNumberSize = 14; // 4号
constexpr qreal kNumberBelowMillimetres = 7;

} // namespace zhucun::reports::measures
