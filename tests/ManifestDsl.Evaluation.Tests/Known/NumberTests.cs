namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>Parsing, formatting and comparing numbers and truth values.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("sbyte")]
    [InlineData("byte")]
    [InlineData("short")]
    [InlineData("ushort")]
    [InlineData("int")]
    [InlineData("uint")]
    [InlineData("long")]
    [InlineData("ulong")]
    public void Integers(string type) => Lines.Check("""
        TYPE.Parse("42")
        TYPE.Parse(" +7 ")
        TYPE.Parse("-1")
        TYPE.Parse("300000000000000000000")
        TYPE.Parse("")
        TYPE.Parse("1.5")
        TYPE.Parse("1,000")
        TYPE.Parse(null!)
        TYPE.Parse("1f", NumberStyles.HexNumber)
        TYPE.Parse("1f", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        TYPE.Parse("1,00", NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
        TYPE.Parse("9", CultureInfo.InvariantCulture)
        TYPE.Parse("9", (IFormatProvider?)null)
        TYPE.Parse(TYPE.MaxValue.ToString()) == TYPE.MaxValue && TYPE.Parse(TYPE.MinValue.ToString()) == TYPE.MinValue
        return TYPE.TryParse("42", out var x) ? x : throw new Exception();
        return TYPE.TryParse("x", out var x) ? throw new Exception() : x;
        return TYPE.TryParse("99999999999999999999", out var x) ? throw new Exception() : x;
        return TYPE.TryParse((string?)null, out var x) ? throw new Exception() : x;
        return TYPE.TryParse("1f", NumberStyles.HexNumber, CultureInfo.InvariantCulture, out TYPE x) ? x : throw new Exception();
        return TYPE.TryParse("12", CultureInfo.InvariantCulture, out TYPE x) ? x : throw new Exception();
        return TYPE.TryParse("12", out _);
        TYPE x = 100; return x.ToString() + x.ToString("D5") + x.ToString("X") + x.ToString("x4") + x.ToString("B") + x.ToString(CultureInfo.InvariantCulture) + x.ToString("N2", CultureInfo.InvariantCulture);
        return (TYPE.MaxValue).ToString("X") + TYPE.MinValue.ToString("X") + TYPE.MinValue;
        TYPE x = 100; return x.ToString("") + x.ToString((string?)null) + x.ToString((IFormatProvider?)null);
        TYPE x = 100; return x.ToString("Q", CultureInfo.InvariantCulture);
        TYPE x = 1, y = 2; return new[] { Math.Sign(x.CompareTo(y)), Math.Sign(y.CompareTo(x)), x.CompareTo(x), x.CompareTo(null) };
        TYPE x = 1, y = 2; return new[] { x.Equals(y), x.Equals(x), x.Equals((object)x), x.Equals("1"), x.Equals(null) };
        TYPE x = 1, y = 2; return new[] { (int)TYPE.Max(x, y), (int)TYPE.Min(x, y), (int)TYPE.Clamp(5, x, y), (int)Math.Max(x, y), (int)Math.Min(x, y), (int)Math.Clamp(x, y, y) };
        TYPE x = 1, y = 2; return Math.Clamp(x, y, x);
        """.Replace("TYPE", type));

    [Fact]
    public void Reals() => Lines.Check("""
        double.Parse("1.5", CultureInfo.InvariantCulture)
        double.Parse("-1e3", CultureInfo.InvariantCulture)
        double.Parse("1,234.5", CultureInfo.InvariantCulture)
        double.Parse("abc", CultureInfo.InvariantCulture)
        double.Parse((string)null!, CultureInfo.InvariantCulture)
        double.Parse("1.5", NumberStyles.Float, CultureInfo.InvariantCulture)
        double.Parse("1,5", NumberStyles.Float, CultureInfo.InvariantCulture)
        float.Parse("1.25", CultureInfo.InvariantCulture)
        decimal.Parse("1.10", CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
        decimal.Parse("1e3", CultureInfo.InvariantCulture)
        decimal.Parse("99999999999999999999999999999999", CultureInfo.InvariantCulture)
        return double.TryParse("1.5", NumberStyles.Float, CultureInfo.InvariantCulture, out var d) ? d : -1;
        return double.TryParse("1.5x", NumberStyles.Float, CultureInfo.InvariantCulture, out var d) ? -1 : d;
        return double.TryParse("1.5", CultureInfo.InvariantCulture, out var d) ? d : -1;
        return decimal.TryParse("1.5", CultureInfo.InvariantCulture, out var d) ? d : -1;
        return float.TryParse("1.5", CultureInfo.InvariantCulture, out var d) ? d : -1;
        new[] { 0.1, -2.5, 1e20, 1e15, 1e-5, 123456789.123, 1.0, 0.1 + 0.2 }[7].ToString(CultureInfo.InvariantCulture)
        (1e15).ToString(CultureInfo.InvariantCulture) + " " + (1e14).ToString(CultureInfo.InvariantCulture) + " " + (1e-5).ToString(CultureInfo.InvariantCulture) + " " + double.MaxValue.ToString(CultureInfo.InvariantCulture)
        var z = 0.0; return (-z).ToString(CultureInfo.InvariantCulture) + z.ToString(CultureInfo.InvariantCulture) + (-(float)z).ToString(CultureInfo.InvariantCulture);
        double.NaN.ToString(CultureInfo.InvariantCulture) + double.PositiveInfinity.ToString(CultureInfo.InvariantCulture) + double.NegativeInfinity.ToString(CultureInfo.InvariantCulture)
        (1.005).ToString("F2", CultureInfo.InvariantCulture) + (0.125).ToString("P1", CultureInfo.InvariantCulture) + (12.5).ToString("000.00", CultureInfo.InvariantCulture) + (12345.678).ToString("N1", CultureInfo.InvariantCulture)
        (0.1f).ToString(CultureInfo.InvariantCulture) + (16777216f).ToString(CultureInfo.InvariantCulture) + (1.1f).ToString("R", CultureInfo.InvariantCulture)
        (1.10m).ToString(CultureInfo.InvariantCulture) + (1.10m).ToString("F1", CultureInfo.InvariantCulture) + (-0.5m).ToString("0", NumberFormatInfo.InvariantInfo)
        new[] { (1.5).CompareTo(2.5), double.NaN.CompareTo(1), (1.5).CompareTo(1.5), (1.5m).CompareTo(1.50m), (1f).CompareTo(2f) }
        new[] { (1.5).Equals(1.5), double.NaN.Equals(double.NaN), (1.5m).Equals(1.50m), (1f).Equals(1f) }
        new[] { double.IsNaN(double.NaN), double.IsNaN(1), double.IsInfinity(double.NegativeInfinity), double.IsPositiveInfinity(double.PositiveInfinity), double.IsNegativeInfinity(1), double.IsFinite(1), double.IsFinite(double.NaN), double.IsInteger(2), double.IsInteger(2.5), double.IsInteger(double.PositiveInfinity) }
        new[] { float.IsNaN(float.NaN), float.IsInfinity(1f), float.IsFinite(1f), float.IsFinite(float.NaN) }
        new[] { decimal.Round(2.5m), decimal.Round(2.55m, 1), decimal.Floor(-1.5m), decimal.Ceiling(-1.5m), decimal.Truncate(-1.5m), decimal.Add(1, 2), decimal.Subtract(1, 2), decimal.Multiply(2, 3), decimal.Divide(1, 4), decimal.Remainder(7, 4), decimal.Negate(5) }
        decimal.Divide(1, 0)
        decimal.Add(decimal.MaxValue, 1)
        decimal.ToInt32(2.9m) + decimal.ToInt64(3.9m) + decimal.ToDouble(1.5m) + decimal.Compare(1m, 2m)
        decimal.ToInt32(3000000000m)
        """);

    [Fact]
    public void Booleans() => Lines.Check("""
        new[] { bool.Parse("true"), bool.Parse(" False "), bool.Parse("TRUE") }
        bool.Parse("yes")
        bool.Parse(null!)
        return bool.TryParse("true", out var b) && b;
        return bool.TryParse("1", out var b) || b;
        return bool.TryParse(null, out var b) || b;
        true.ToString() + false.ToString() + true.ToString(CultureInfo.InvariantCulture) + bool.TrueString + bool.FalseString
        new[] { true.CompareTo(false), false.CompareTo(true), true.CompareTo(true), true.CompareTo(null) }
        new[] { true.Equals(true), true.Equals(false), true.Equals((object)1) }
        """);

    [Fact]
    public void Nullables_and_objects() => Lines.Check("""
        int? x = 5; int? y = null; return x.ToString() + "|" + y.ToString();
        object o = 5; return o.ToString() + ((object)"a").ToString() + ((object)true).ToString();
        IFormattable f = 5; return f.ToString("D3", CultureInfo.InvariantCulture);
        object o = null!; return o.ToString();
        new[] { object.Equals(1, 1), object.Equals("a", "a"), object.Equals(null, null), object.Equals(1, null), object.Equals(1, 1L), object.ReferenceEquals(null, null) }
        """);

    [Fact]
    public void Culture_dependent_members_are_refused() => Lines.Refused("""
        [|double.Parse("1.5")|] // how a text is read as Double depends on the culture of the machine: pass CultureInfo.InvariantCulture
        [|double.Parse("1.5", NumberStyles.Float)|] // pass CultureInfo.InvariantCulture
        [|float.Parse("1.5")|] // how a text is read as Single depends on the culture
        [|decimal.Parse("1.5")|] // how a text is read as Decimal depends on the culture
        return [|double.TryParse("1.5", out var d)|] ? d : 0; // pass CultureInfo.InvariantCulture
        [|int.Parse("1,000", NumberStyles.AllowThousands)|] // pass CultureInfo.InvariantCulture
        [|(1.5).ToString()|] // write ToString(CultureInfo.InvariantCulture)
        [|(1.5).ToString("F2")|] // write ToString("F2", CultureInfo.InvariantCulture)
        [|(1.5m).ToString()|] // write ToString(CultureInfo.InvariantCulture)
        [|(1.5f).ToString()|] // write ToString(CultureInfo.InvariantCulture)
        [|5.ToString("N0")|] // write ToString("N0", CultureInfo.InvariantCulture)
        (1.5).ToString([|CultureInfo.CurrentCulture|]) // depends on the culture of the machine: write CultureInfo.InvariantCulture
        (1.5).ToString([|new CultureInfo("de-DE")|]) // write CultureInfo.InvariantCulture
        (1.5).ToString([|CultureInfo.GetCultureInfo("de-DE")|]) // write CultureInfo.InvariantCulture
        """);

    [Fact]
    public void What_throws_says_so() => Lines.Refused("""
        [|int.Parse("abc")|] // 'Int32.Parse' throws FormatException here: it is called with "abc"
        [|int.Parse("3000000000")|] // 'Int32.Parse' throws OverflowException here
        [|int.Parse(null!)|] // 'Parse' is called with null here
        [|5.ToString("Q9")|] // write ToString("Q9", CultureInfo.InvariantCulture)
        [|5.ToString("D999999999")|] // FormatException at run time
        """);
}
