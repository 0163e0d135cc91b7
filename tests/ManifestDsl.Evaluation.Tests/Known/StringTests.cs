namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>Members of string.</summary>
public sealed class StringTests
{
    [Fact]
    public void Parts() => Lines.Check("""
        new string('a', 3) + new string('b', 0)
        new string('a', -1)
        new string('a', 2_000_000_000).Length > 0 ? throw new Exception() : 0
        new string(new[] { 'a', 'b' })
        new string("abcd".ToCharArray(), 1, 2)
        new string("abcd".ToCharArray(), 3, 2)
        string.Empty + "abc".Length
        "abc".ToString() + "x".ToString(CultureInfo.InvariantCulture)
        "abc".ToCharArray()
        "abcdef".ToCharArray(2, 3)
        "abc".ToCharArray(2, 3)
        "abc".Substring(1) + "abc".Substring(3)
        "abcd".Substring(1, 2) + "abcd".Substring(4, 0)
        "abc".Substring(4)
        "abc".Substring(-1)
        "abc".Substring(1, 3)
        "abc"[1]
        "abc"[3]
        "abc"[^1]
        "abcdef"[1..^2]
        "ad".Insert(1, "bc") + "a".Insert(0, "") + "a".Insert(1, "b")
        "a".Insert(2, "b")
        "a".Insert(0, null!)
        "abcd".Remove(2) + "abcd".Remove(1, 2) + "a".Remove(0)
        "abc".Remove(4)
        "abc".Remove(1, 3)
        string s = null!; return s.Length;
        string s = null!; return s.Trim();
        string? s = null; return s?.Trim();
        """);

    [Fact]
    public void Trimming_and_padding() => Lines.Check("""
        "[" + "  a b \t\r\n\u00a0".Trim() + "]"
        "[" + "".Trim() + "   ".Trim() + "]"
        "xxaxx".Trim('x') + "xyaxy".Trim('x', 'y') + "xyaxy".Trim(new[] { 'y', 'x' })
        " a ".Trim(null) + " b ".Trim(new char[0])
        "[" + " a ".TrimStart() + "]" + "xxa".TrimStart('x') + "xya".TrimStart('x', 'y')
        "[" + " a ".TrimEnd() + "]" + "axx".TrimEnd('x') + "axy".TrimEnd('x', 'y')
        "7".PadLeft(3) + "7".PadLeft(3, '0') + "777".PadLeft(2) + "7".PadLeft(0)
        "7".PadLeft(-1)
        "[" + "7".PadRight(3) + "]" + "7".PadRight(3, '.') + "777".PadRight(2)
        "7".PadRight(-1, '.')
        """);

    [Fact]
    public void Case() => Lines.Check("""
        "ÀbC-ß-İ-ı".ToLowerInvariant()
        "àBc-ß-ı-ſ".ToUpperInvariant()
        "ABC".ToLower(CultureInfo.InvariantCulture) + "abc".ToUpper(CultureInfo.InvariantCulture)
        """);

    [Fact]
    public void Null_and_empty() => Lines.Check("""
        string.IsNullOrEmpty("") && string.IsNullOrEmpty(null) && !string.IsNullOrEmpty(" ")
        string.IsNullOrWhiteSpace(" \t\n") && string.IsNullOrWhiteSpace(null) && string.IsNullOrWhiteSpace("") && !string.IsNullOrWhiteSpace(".")
        """);

    [Fact]
    public void Comparing() => Lines.Check("""
        new[] { string.Compare("a", "b", StringComparison.Ordinal) < 0, string.Compare("B", "a", StringComparison.Ordinal) < 0, string.Compare("B", "a", StringComparison.OrdinalIgnoreCase) > 0 }
        string.Compare(null, "a", StringComparison.Ordinal) < 0 && string.Compare(null, null, StringComparison.Ordinal) == 0 && string.Compare("a", null, StringComparison.Ordinal) > 0
        string.Compare("xab", 1, "yab", 1, 2, StringComparison.Ordinal)
        string.Compare("xab", 9, "yab", 1, 2, StringComparison.Ordinal)
        Math.Sign(string.CompareOrdinal("a", "b")) + Math.Sign(string.CompareOrdinal("b", "a")) + string.CompareOrdinal("a", "a") + Math.Sign(string.CompareOrdinal(null, "a"))
        string.CompareOrdinal("xab", 1, "yab", 1, 2)
        new[] { "a".Equals("a"), "a".Equals("A"), "a".Equals(null), "a".Equals((object)"a"), "a".Equals((object)1) }
        new[] { "a".Equals("A", StringComparison.OrdinalIgnoreCase), "a".Equals("A", StringComparison.Ordinal), "a".Equals(null, StringComparison.Ordinal) }
        new[] { string.Equals("a", "a"), string.Equals(null, null), string.Equals("a", null), string.Equals(null, "a", StringComparison.Ordinal), string.Equals("a", "A", StringComparison.OrdinalIgnoreCase) }
        string s = null!; return s.Equals("a");
        """);

    [Fact]
    public void Searching() => Lines.Check("""
        new[] { "abc".Contains("bc"), "abc".Contains(""), "".Contains(""), "abc".Contains("BC"), "abc".Contains('c'), "abc".Contains('C') }
        new[] { "abc".Contains("BC", StringComparison.OrdinalIgnoreCase), "abc".Contains("BC", StringComparison.Ordinal), "abc".Contains('B', StringComparison.OrdinalIgnoreCase) }
        "abc".Contains((string)null!)
        new[] { "abc".StartsWith('a'), "".StartsWith('a'), "abc".StartsWith("ab", StringComparison.Ordinal), "abc".StartsWith("", StringComparison.Ordinal), "abc".StartsWith("AB", StringComparison.OrdinalIgnoreCase), "a".StartsWith("ab", StringComparison.Ordinal) }
        "abc".StartsWith(null!, StringComparison.Ordinal)
        new[] { "abc".EndsWith('c'), "".EndsWith('c'), "abc".EndsWith("bc", StringComparison.Ordinal), "abc".EndsWith("", StringComparison.Ordinal), "abc".EndsWith("BC", StringComparison.OrdinalIgnoreCase) }
        new[] { "abcb".IndexOf('b'), "abcb".IndexOf('x'), "abcb".IndexOf('b', 2), "abcb".IndexOf('b', 4), "abcb".IndexOf('b', 2, 1), "abc".IndexOf('B', StringComparison.OrdinalIgnoreCase) }
        "abc".IndexOf('b', 4)
        new[] { "abcbc".IndexOf("bc", StringComparison.Ordinal), "abc".IndexOf("", StringComparison.Ordinal), "abcbc".IndexOf("BC", 2, StringComparison.OrdinalIgnoreCase), "abcbc".IndexOf("bc", 2, 2, StringComparison.Ordinal) }
        "abc".IndexOf("b", -1, StringComparison.Ordinal)
        new[] { "abcb".LastIndexOf('b'), "abcb".LastIndexOf('b', 2), "abcb".LastIndexOf('b', 2, 1), "".LastIndexOf('b') }
        "abc".LastIndexOf('b', 3)
        new[] { "abcbc".LastIndexOf("bc", StringComparison.Ordinal), "abc".LastIndexOf("", StringComparison.Ordinal), "abcbc".LastIndexOf("BC", 3, StringComparison.OrdinalIgnoreCase), "abcbc".LastIndexOf("bc", 2, 2, StringComparison.Ordinal) }
        new[] { "abc".IndexOfAny(new[] { 'c', 'b' }), "abc".IndexOfAny(new[] { 'x' }), "abcb".IndexOfAny(new[] { 'b' }, 2), "abcb".IndexOfAny(new[] { 'b' }, 2, 1) }
        new[] { "abcb".LastIndexOfAny(new[] { 'b', 'c' }), "abcb".LastIndexOfAny(new[] { 'b' }, 2), "abcb".LastIndexOfAny(new[] { 'b' }, 2, 1) }
        """);

    [Fact]
    public void Replacing() => Lines.Check("""
        "a-b-c".Replace('-', '_') + "aaa".Replace("a", "bb") + "aaa".Replace("aa", "") + "abc".Replace("x", "y") + "abc".Replace("b", null)
        "abc".Replace("", "x")
        "abc".Replace(null!, "x")
        "aBAb".Replace("ab", "x", StringComparison.OrdinalIgnoreCase) + "aBab".Replace("ab", "x", StringComparison.Ordinal)
        "a\r\nb\nc\rd\fe\u0085f\u2028g\u2029h\vi\n\r".ReplaceLineEndings("|")
        "a\nb".ReplaceLineEndings("")
        "abc".ReplaceLineEndings(null!)
        """);

    [Fact]
    public void Splitting() => Lines.Check("""
        "a,b,,c".Split(',')
        "".Split(',')
        "".Split(',', StringSplitOptions.RemoveEmptyEntries)
        "a,b;c".Split(',', ';')
        "a,b;c".Split(new[] { ',', ';' })
        "a,b;c,d".Split(new[] { ',', ';' }, 2)
        " a b\tc ".Split()
        " a b\tc ".Split((char[])null!)
        " a b\tc ".Split(new char[0], StringSplitOptions.RemoveEmptyEntries)
        " a , ,b ".Split(',', StringSplitOptions.TrimEntries)
        " a , ,b ".Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        " ".Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        "a,b,c".Split(',', 2)
        "a,b,c".Split(',', 0)
        "a,b,c".Split(',', -1)
        "a,,b,c".Split(',', 2, StringSplitOptions.RemoveEmptyEntries)
        "a--b--c".Split("--")
        "a--b--c".Split("--", 2)
        " a -- b ".Split("--", StringSplitOptions.TrimEntries)
        "a b".Split("")
        " a b ".Split("", StringSplitOptions.TrimEntries)
        "a b".Split((string?)null)
        "a b".Split((string?)null, 2)
        "a--b==c".Split(new[] { "--", "==" }, StringSplitOptions.None)
        "a--b==c".Split(new[] { "--", "==" }, 2, StringSplitOptions.None)
        "a--b====c".Split(["--", "=="], StringSplitOptions.RemoveEmptyEntries)
        "a,b".Split(',', (StringSplitOptions)8)
        """);

    [Fact]
    public void Joining() => Lines.Check("""
        string.Join(",", "a", "b", "c") + string.Join(",", "a")
        string.Join(", ", new[] { "a", null, "b" })
        string.Join(null, "a", "b")
        string.Join('-', "a", "b") + string.Join('-', 1, 2, 'c', true)
        string.Join(",", new List<string> { "x", "y" }) + string.Join(",", new List<int> { 1, -2 })
        string.Join("|", 1, null, "a", 'c', true, 5L)
        string.Join(",", new object?[] { 1, null })
        string.Join(",", "abc")
        string.Join(",", (IEnumerable<char>)"abc")
        string.Join(",", new[] { "a", "b", "c", "d" }, 1, 2)
        string.Join(",", new[] { "a", "b" }, 1, 2)
        string.Join(",", (string[])null!)
        string.Join(",", new string[0])
        string.Concat("a", "b") + string.Concat("a", null, "c") + string.Concat("a", "b", "c", "d") + string.Concat("a", "b", "c", "d", "e")
        string.Concat(1, "a", 'c') + string.Concat((object)5) + string.Concat(new object[] { 1, 2 })
        string.Concat(new[] { "a", "b" }) + string.Concat(new List<string> { "a", "b" }) + string.Concat(new List<int> { 1, 2 })
        string.Concat((string?)null) + string.Concat((object?)null)
        """);

    [Fact]
    public void Formatting() => Lines.Check("""
        string.Format("{0}-{1}", "a", 1) + string.Format("{0}", "x") + string.Format("{2}{1}{0}", 1, 2, 3) + string.Format("{3}", 1, 2, 3, 4)
        string.Format("plain") + string.Format("{{{0}}}", 5) + string.Format("{0}{0}", 'c')
        string.Format("[{0,5}][{0,-5}][{0,1}]", 42)
        string.Format("{0:D4} {0:X} {0:x4}", 255)
        string.Format("{0, -6 :D3}|", 7)
        string.Format(CultureInfo.InvariantCulture, "{0:F2} {1:N0} {2}", 1.005, 1234567, 0.1)
        string.Format((IFormatProvider?)null, "{0}", "a")
        string.Format("{0}", (object?)null) + string.Format("{0}", new object?[] { null })
        string.Format("{1}", "a")
        string.Format("{", "a")
        string.Format("{0", "a")
        string.Format("}", "a")
        string.Format("{a}", "a")
        string.Format((string)null!, "a")
        string.Format("{0}", true) + string.Format("{0}", DayOfWeek.Monday) + string.Format("{0:D}", DayOfWeek.Monday)
        """);

    [Fact]
    public void Interpolating() => Lines.Check("""
        var x = 1.5; return string.Create(CultureInfo.InvariantCulture, $"{x:F3}|{x,8}|{x,-8:0.0}|{"text"}");
        var x = 1.5; return FormattableString.Invariant($"{x:F3}|{x,8}|{x,-8:0.0}|{{");
        var x = 7; return $"{x:D3}{x,3}{x:X2}{'c'}{true}{null}{DayOfWeek.Friday}";
        var t = TimeSpan.FromMinutes(5); return $"{t} {t:c}";
        var u = new Uri("https://a.b/c d"); return $"{u} {new Version(1, 2)} {Guid.Empty:N}";
        var n = 3; return string.Create(null, $"{n}");
        """);

    [Fact]
    public void Culture_dependent_members_are_refused() => Lines.Refused("""
        [|"a".ToLower()|] // depends on the culture of the machine: write ToLowerInvariant()
        [|"a".ToUpper()|] // depends on the culture of the machine: write ToUpperInvariant()
        [|"a".StartsWith("b")|] // write StartsWith(…, StringComparison.Ordinal)
        [|"a".StartsWith("b", true, CultureInfo.InvariantCulture)|] // write StartsWith(…, StringComparison.Ordinal)
        [|"a".EndsWith("b")|] // write EndsWith(…, StringComparison.Ordinal)
        [|"a".IndexOf("b")|] // write IndexOf(…, StringComparison.Ordinal)
        [|"a".IndexOf("b", 0)|] // write IndexOf(…, StringComparison.Ordinal)
        [|"a".LastIndexOf("b")|] // write LastIndexOf(…, StringComparison.Ordinal)
        [|"a".CompareTo("b")|] // write string.CompareOrdinal(a, b)
        [|string.Compare("a", "b")|] // write string.Compare(a, b, StringComparison.Ordinal)
        [|string.Compare("a", "b", true)|] // write string.Compare(a, b, StringComparison.Ordinal)
        [|string.Compare("a", "b", StringComparison.CurrentCulture)|] // StringComparison.CurrentCulture finds depends on the machine
        [|"a".Contains("b", StringComparison.InvariantCulture)|] // StringComparison.InvariantCulture finds depends on the machine
        [|"a".Equals("b", StringComparison.InvariantCultureIgnoreCase)|] // write StringComparison.Ordinal
        [|"a".Replace("b", "c", StringComparison.CurrentCultureIgnoreCase)|] // write StringComparison.Ordinal
        [|"a".ReplaceLineEndings()|] // write ReplaceLineEndings("\n")
        [|"a".GetHashCode()|] // gives something else in each run
        [|" a ".Split(',', 2, StringSplitOptions.TrimEntries)|] // TrimEntries with a count is not supported
        [|string.Format("{0}", 1.5)|] // depends on the culture of the machine: write ToString(CultureInfo.InvariantCulture)
        $"{[|1.5|]}" // depends on the culture of the machine: write ToString(CultureInfo.InvariantCulture)
        var x = 1.5; return $"{[|x|]:F2}"; // write ToString("F2", CultureInfo.InvariantCulture)
        var x = 1.5; return string.Create(null, $"{[|x|]}"); // depends on the culture of the machine
        FormattableString f = [|$"{1}"|]; return f.ToString(); // write FormattableString.Invariant($"…")
        """);

    [Fact]
    public void What_throws_says_so() => Lines.Refused("""
        [|"abc".Substring(4)|] // 'String.Substring' throws ArgumentOutOfRangeException here: it is called on "abc" with 4
        [|"abc".Contains((string)null!)|] // 'Contains' is called with null here
        string s = null!; return [|s.Trim()|]; // 'Trim' is called on null here
        [|string.Format("{1}", "a")|] // 'Format' throws FormatException here
        [|new string('a', -1)|] // 'new String' throws ArgumentOutOfRangeException
        """);

    [Fact]
    public void Texts_have_a_budget() => Lines.Refused("""
        [|new string('a', 2_000_000_000)|] // longer than 4000000 characters
        [|"a".PadLeft(2_000_000_000)|] // longer than 4000000 characters
        [|"a".PadRight(2_000_000_000)|] // longer than 4000000 characters
        return [|new string('a', 3000).Replace("a", new string('b', 3000))|]; // longer than 4000000 characters
        return [|string.Join(new string('a', 3_000_000), "x", "y", "z")|]; // longer than 4000000 characters
        return [|string.Concat(new string('a', 3_000_000), new string('a', 3_000_000))|]; // longer than 4000000 characters
        return [|new string('a', 3_000_000).Insert(1, new string('a', 3_000_000))|]; // longer than 4000000 characters
        return [|string.Format("{0,2000000000}", 1)|]; // throws FormatException
        return [|new string(',', 200_000).Split(',')|]; // more than 100000 items
        """);
}
