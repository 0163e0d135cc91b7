namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>StringBuilder.</summary>
public sealed class TextBuilderTests
{
    [Fact]
    public void Building() => Lines.Check("""
        return new StringBuilder().Append("a").Append('b').Append(1).Append(2L).Append(true).Append((string?)null).Append((object)"o").ToString();
        return new StringBuilder().Append((byte)1).Append((sbyte)-1).Append((short)2).Append((ushort)3).Append(4u).Append(5ul).ToString();
        return new StringBuilder("x", 16).Append('c', 3).Append("abcdef", 2, 3).Append(new[] { 'y', 'z' }).ToString();
        return new StringBuilder(16).Append(new StringBuilder("inner")).ToString() + new StringBuilder((string?)null).Length + new StringBuilder("abcdef", 1, 3, 16);
        var n = 5; return new StringBuilder().Append($"<{n,3}{n:D2}{"t"}>").ToString();
        var d = 1.5; return new StringBuilder().Append(CultureInfo.InvariantCulture, $"<{d,6:F2}>").ToString();
        return new StringBuilder().AppendFormat("{0}-{1:D3}", "a", 7).AppendFormat(CultureInfo.InvariantCulture, "{0:F1}", 2.5).AppendFormat("{0}{1}{2}{3}", 1, 2, 3, 4).ToString();
        return new StringBuilder().AppendJoin(", ", "a", "b").AppendJoin('-', new List<int> { 1, 2 }).AppendJoin(";", 1, 'c').ToString();
        return new StringBuilder("ad").Insert(1, "bc").Insert(0, 'x').Insert(0, 5).Insert(0, true).Insert(0, "ab", 2).Insert(1, new[] { 'q' }).Insert(0, (string?)null).ToString();
        return new StringBuilder("a").Insert(2, "b").ToString();
        return new StringBuilder("a").Insert(2, (string?)null).ToString();
        return new StringBuilder("aXbX").Replace('X', '-').Replace("a", "AA").Replace("b", null).Replace('-', '+', 0, 3).Replace("A", "B", 1, 1).ToString();
        return new StringBuilder("a").Replace("", "b").ToString();
        return new StringBuilder("abcdef").Remove(1, 2).ToString();
        return new StringBuilder("abc").Remove(2, 2).ToString();
        return new StringBuilder("abc").Clear().Append("d").ToString();
        var b = new StringBuilder("abc"); b.Length--; b.Append('x'); b.Length = 2; return b.ToString() + b.Length;
        var b = new StringBuilder("abc"); b.Length = 5; return b.ToString();
        var b = new StringBuilder("abc"); b.Length = -1; return b.ToString();
        var b = new StringBuilder("abc"); b[1] = 'X'; b[^1] = 'Y'; return b.ToString() + b[0] + b[^2];
        var b = new StringBuilder("abc"); return b[3];
        var b = new StringBuilder("abc"); b[3] = 'x'; return b.ToString();
        return new StringBuilder("abcdef").ToString(1, 3);
        return new StringBuilder("abc").ToString(2, 3);
        return new StringBuilder("abc").Equals(new StringBuilder("abc"));
        var b = new StringBuilder("abc"); return $"{b}|" + b;
        var b = new StringBuilder(); for (var i = 0; i < 3; i++) { if (b.Length > 0) b.Append(','); b.Append(i); } return b.ToString();
        var b = new StringBuilder(); void Add(StringBuilder x) => x.Append("shared"); Add(b); return b.ToString();
        var b = new StringBuilder("x"); foreach (var c in new[] { 'a', 'b' }) b.Append(c).Append('\n'); return b.ToString();
        """);

    [Fact]
    public void Refused() => Lines.Refused("""
        return [|new StringBuilder().AppendLine("a")|].ToString(); // write Append(…).Append('\n')
        return [|new StringBuilder().AppendLine()|].ToString(); // write Append(…).Append('\n')
        return [|new StringBuilder().Append(1.5)|].ToString(); // write ToString(CultureInfo.InvariantCulture)
        return [|new StringBuilder().Append('a', 2_000_000_000)|].ToString(); // longer than 4000000 characters
        return [|new StringBuilder().Insert(0, "abc", 2_000_000_000)|].ToString(); // overload
        var b = new StringBuilder(); while (true) [|b.Append(new string('a', 1_000_000))|]; return 1; // longer than 4000000 characters
        return [|new StringBuilder("abc").Remove(2, 2)|].ToString(); // 'StringBuilder.Remove' throws ArgumentOutOfRangeException
        """);
}
