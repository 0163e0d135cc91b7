namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>Members of char.</summary>
public sealed class CharTests
{
    private static readonly string[] Characters = ["'a'", "'Z'", "'5'", "' '", "'\\t'", "'é'", "'٣'", "'½'", "'.'", "'+'", "'\\u2028'", "'\\ud83d'", "'\\udc00'", "'\\0'", "'\\x7f'", "'f'", "'G'"];

    [Theory]
    [InlineData("IsDigit")]
    [InlineData("IsLetter")]
    [InlineData("IsLetterOrDigit")]
    [InlineData("IsUpper")]
    [InlineData("IsLower")]
    [InlineData("IsNumber")]
    [InlineData("IsWhiteSpace")]
    [InlineData("IsControl")]
    [InlineData("IsPunctuation")]
    [InlineData("IsSeparator")]
    [InlineData("IsSymbol")]
    [InlineData("IsSurrogate")]
    [InlineData("IsHighSurrogate")]
    [InlineData("IsLowSurrogate")]
    [InlineData("IsAscii")]
    [InlineData("IsAsciiDigit")]
    [InlineData("IsAsciiLetter")]
    [InlineData("IsAsciiLetterLower")]
    [InlineData("IsAsciiLetterUpper")]
    [InlineData("IsAsciiLetterOrDigit")]
    [InlineData("IsAsciiHexDigit")]
    [InlineData("IsAsciiHexDigitLower")]
    [InlineData("IsAsciiHexDigitUpper")]
    public void Classes(string member) => Lines.Check($"new[] {{ {string.Join(", ", Characters.Select(c => $"char.{member}({c})"))} }}");

    [Fact]
    public void Members() => Lines.Check("""
        new[] { char.IsDigit("a1", 1), char.IsLetter("a1", 1), char.IsUpper("aB", 1), char.IsWhiteSpace("a ", 1) }
        char.IsDigit("a1", 2)
        char.IsDigit((string)null!, 0)
        new[] { char.IsBetween('b', 'a', 'c'), char.IsBetween('d', 'a', 'c') }
        new[] { char.ToUpperInvariant('ä'), char.ToLowerInvariant('Ä'), char.ToUpperInvariant('ı'), char.ToUpper('i', CultureInfo.InvariantCulture), char.ToLower('I', CultureInfo.InvariantCulture) }
        'c'.ToString() + char.ToString('d') + 'e'.ToString(CultureInfo.InvariantCulture)
        char.Parse("x")
        char.Parse("xy")
        char.Parse(null!)
        return char.TryParse("x", out var c) ? c : '?';
        return char.TryParse("xy", out var c) ? 'y' : c;
        return char.TryParse(null, out var c) ? 'y' : c;
        new[] { 'a'.CompareTo('c'), 'c'.CompareTo('a'), 'a'.CompareTo('a') }
        new[] { 'a'.Equals('a'), 'a'.Equals('b'), 'a'.Equals((object)"a") }
        new[] { char.GetNumericValue('7'), char.GetNumericValue('½'), char.GetNumericValue('x'), char.GetNumericValue("a4", 1) }
        char.ConvertFromUtf32(0x1F600) + char.ConvertFromUtf32(65)
        char.ConvertFromUtf32(0xD800)
        char.ConvertToUtf32("\U0001F600", 0) + char.ConvertToUtf32('\ud83d', '\ude00')
        (int)char.MaxValue + (char)(char.MinValue + 65)
        """);

    [Fact]
    public void Refused() => Lines.Refused("""
        [|char.ToUpper('i')|] // write char.ToUpperInvariant(c)
        [|char.ToLower('I')|] // write char.ToLowerInvariant(c)
        [|'a'.GetHashCode()|] // gives something else in each run
        [|char.Parse("xy")|] // 'Char.Parse' throws FormatException here: it is called with "xy"
        """);
}
