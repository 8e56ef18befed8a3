# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The libraries that come with the app: each can be loaded, and says its version."""

from __future__ import annotations

import platform

from app.self_test.check import Bench, require


def check_libraries(bench: Bench) -> None:
    """Loads each of them. Raises ImportError where one is not whole."""
    told = bench.figures
    told["python"] = platform.python_version()
    import numpy

    told["numpy"] = numpy.__version__
    import onnxruntime

    told["onnxruntime"] = onnxruntime.__version__
    import soundfile

    told["libsndfile"] = soundfile.__libsndfile_version__
    from sqlcipher3 import dbapi2

    told["sqlite"] = dbapi2.sqlite_version
    db = dbapi2.connect(":memory:")
    try:
        cipher = db.execute("PRAGMA cipher_version").fetchone()
    finally:
        db.close()
    require(cipher, "SQLite is there, but cannot encrypt.")
    told["sqlcipher"] = str(cipher[0])
