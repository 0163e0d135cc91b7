using ManifestDsl.Engine.Policy.Credentials;

namespace ManifestDsl.Engine.Policy;

/// <summary>
/// Tells texts that are credentials from texts that are not. Only forms that nothing else has: a false warning about a secret costs more trust than a missed one.
/// </summary>
public static class CredentialText
{
    // Nothing that is told by its form is shorter.
    private const int Shortest = 8;

    /// <summary>What the text holds, told by its form: <c>a private key</c>; null when it holds no credential that we know.</summary>
    public static string? KindOf(string text) =>
        text.Length < Shortest ? null : TokenForms.In(text) ?? EncodedCredentials.In(text) ?? AddressCredentials.In(text);

    /// <summary>
    /// What a text with several parts holds (a file, a script, an argument), told by form or by a name inside of it: <c>a value for 'db.password'</c>; null when
    /// it holds none.
    /// </summary>
    public static string? KindInside(string text) =>
        text.Length < Shortest ? null : KindOf(text) ?? (Assignments.SecretIn(text) is { } name ? $"a value for '{name}'" : null);

    /// <summary>What a value is by the name that it stands under: a secret, or a long random text under the name of a key; null when it need be neither.</summary>
    public static string? KindOf(string name, string value) =>
        CredentialName.IsSecret(name) ? CredentialName.IsHarmlessValue(value) || (CredentialName.MayNameAnObject(name) && SecretValue.IsObjectName(value)) ? null : "a secret, by its name"
        : CredentialName.IsAboutKeys(name) && SecretValue.LooksLikeKey(value) ? "what looks like a key"
        : null;

    /// <summary>What an argument is by the option before it: <c>--db-password</c>, and then the password; null when it need be no secret.</summary>
    public static string? KindAfterOption(string? option, string value) =>
        option is ['-', ..] && option.IndexOf('=') < 0 && value is not ['-', ..] && CredentialName.IsSecret(option) && SecretValue.LooksReal(value)
            ? $"a value for '{option.TrimStart('-')}'"
            : null;

    /// <summary>True for a value that stands for another or for nothing: <c>$(NAME)</c>, <c>${NAME}</c>, <c>&lt;password&gt;</c>, <c>{{ .Value }}</c>, <c>***</c>.</summary>
    public static bool IsPlaceholder(string value) => SecretValue.IsPlaceholder(value);
}
