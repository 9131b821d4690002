#!/usr/bin/env python3
"""Counts what a ctest run passed and failed, and prints "N passed, N failed" as its last line.

Reads a folder with ctest.junit (from ctest --output-junit) and one XML per GoogleTest program. A GoogleTest program
counts by its cases, any other test as one. A program that failed as a whole, by a crash or a time limit, counts as one
more failure: its XML is missing or says nothing of it. Exit status 1 on any failure, and when nothing ran.
"""
import sys
import xml.etree.ElementTree as xml
from pathlib import Path


def count_cases(path):
    passed = failed = skipped = 0
    for case in xml.parse(path).iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            failed += 1
        elif case.find("skipped") is not None or case.get("status") == "notrun":
            skipped += 1
        else:
            passed += 1
    return passed, failed, skipped


def count_test(test, detail):
    cases = (0, 0, 0)
    try:
        if detail.exists():
            cases = count_cases(detail)
    except xml.ParseError:
        pass  # the program died while writing it, so ctest calls the test failed
    if test.get("status") == "run":
        return cases if sum(cases) else (1, 0, 0)
    note = test.find("skipped")
    if note is not None and note.get("message", "").startswith(("SKIP_", "Disabled")):
        return 0, 0, 1
    return cases if cases[1] else (cases[0], 1, cases[2])


def count(folder):
    totals = [0, 0, 0]
    for test in xml.parse(folder / "ctest.junit").iter("testcase"):
        cases = count_test(test, folder / f"{test.get('name')}.xml")
        totals = [total + number for total, number in zip(totals, cases)]
    return totals


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: count-tests.py FOLDER")
    try:
        passed, failed, skipped = count(Path(sys.argv[1]))
    except (OSError, xml.ParseError) as error:
        print(f"The tests left no readable result: {error}")
        passed, failed, skipped = 0, 1, 0
    if skipped:
        print(f"{skipped} skipped")
    if passed + failed == 0:
        print("No test ran.")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
