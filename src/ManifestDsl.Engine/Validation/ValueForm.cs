using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>What a text must be, and which rule says so.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Allowed">What is allowed, as the end of a message.</param>
/// <param name="IsValid">True when a text is allowed, by the version of the cluster.</param>
/// <param name="TakesEmpty">True when an empty text is a value, and not the same as none.</param>
internal sealed record ValueForm(RuleMetadata Rule, string Allowed, Func<string, KubernetesVersion, bool> IsValid, bool TakesEmpty = false)
{
    private static readonly ValueForm Label = Name(NameForm.Label);
    private static readonly ValueForm Subdomain = Name(NameForm.Subdomain);
    private static readonly ValueForm PortName = Name(NameForm.PortName);

    private static readonly ValueForm Qualified = new(
        ValidationRules.Label,
        "a name of at most 63 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit, with or without the domain of its owner and '/' in front",
        static (text, _) => Forms.LabelText.IsQualified(text));

    private static readonly ValueForm LabelValue = new(
        ValidationRules.Label,
        "at most 63 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit",
        static (text, _) => Forms.LabelText.IsValue(text),
        TakesEmpty: true);

    private static readonly ValueForm EnvironmentName = new(
        ValidationRules.Key,
        "letters, digits, '_', '-' and '.', not beginning with a digit",
        static (text, version) => Forms.KeyText.IsEnvironmentName(text, version));

    private static readonly ValueForm DataKey = new(
        ValidationRules.Key,
        "at most 253 letters, digits, '-', '_' and '.', and neither '.' nor a text that begins with '..'",
        static (text, _) => Forms.KeyText.IsDataKey(text));

    private static readonly ValueForm Address = new(
        ValidationRules.Address, "an IP address, such as 10.0.0.1 or fd00::1", static (text, _) => Forms.AddressText.IsAddress(text));

    private static readonly ValueForm AddressRange = new(
        ValidationRules.Address, "a range of IP addresses, such as 10.0.0.0/8 or fd00::/8", static (text, _) => Forms.AddressText.IsRange(text));

    private static readonly ValueForm ClusterAddress = new(
        ValidationRules.Address, "an IP address, or None", static (text, _) => text == "None" || Forms.AddressText.IsAddress(text));

    private static readonly ValueForm Host = new(
        ValidationRules.Name,
        "a name of DNS in lower case, such as shop.example.org, or *.example.org for all below it; no IP address and no port",
        static (text, _) => !Forms.AddressText.IsAddress(text) && NameForm.Subdomain.IsValid(text.StartsWith("*.", StringComparison.Ordinal) ? text.Substring(2) : text));

    private static readonly ValueForm HostName = new(
        ValidationRules.Name, "a name of DNS in lower case, such as db.example.org", static (text, _) => NameForm.Subdomain.IsValid(text.EndsWith(".", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text));

    private static readonly ValueForm AbsolutePath = new(ValidationRules.Path, "a path that begins with '/'", static (text, _) => text[0] == '/');

    private static readonly ValueForm MountPath = new(
        ValidationRules.Path, "a path that begins with '/', such as /data", static (text, _) => Forms.PathText.IsMountPath(text));

    private static readonly ValueForm RelativePath = new(
        ValidationRules.Path, "a path inside the volume: without '/' in front and without '..'", static (text, _) => Forms.PathText.IsRelative(text));

    private static readonly ValueForm Path = new(ValidationRules.Path, "a path without '..'", static (text, _) => !Forms.PathText.HasBackstep(text));

    private static readonly ValueForm SecureUrl = new(
        ValidationRules.Path, "a URL that begins with https://", static (text, _) => text.StartsWith("https://", StringComparison.Ordinal) && text.Length > 8);

    private static readonly ValueForm Cron = new(
        ValidationRules.Schedule,
        "five fields for minute, hour, day, month and weekday, such as \"15 3 * * 1-5\", or @hourly, @daily, @weekly, @monthly or @yearly",
        static (text, _) => Forms.CronText.IsSchedule(text));

    private static readonly ValueForm TimeZone = new(
        ValidationRules.Schedule, "the name of a time zone, such as Europe/Berlin or Etc/UTC", static (text, _) => Forms.CronText.IsTimeZone(text));

    /// <summary>The form of texts; null for forms that numbers have too, and for none.</summary>
    public static ValueForm? Of(ApiForm form) => form switch
    {
        ApiForm.Label => Label,
        ApiForm.Subdomain => Subdomain,
        ApiForm.PortName => PortName,
        ApiForm.Qualified => Qualified,
        ApiForm.LabelValue => LabelValue,
        ApiForm.EnvironmentName => EnvironmentName,
        ApiForm.DataKey => DataKey,
        ApiForm.Address => Address,
        ApiForm.AddressRange => AddressRange,
        ApiForm.ClusterAddress => ClusterAddress,
        ApiForm.Host => Host,
        ApiForm.HostName => HostName,
        ApiForm.AbsolutePath => AbsolutePath,
        ApiForm.MountPath => MountPath,
        ApiForm.RelativePath => RelativePath,
        ApiForm.Path => Path,
        ApiForm.SecureUrl => SecureUrl,
        ApiForm.Cron => Cron,
        ApiForm.TimeZone => TimeZone,
        _ => null,
    };

    /// <summary>True when the text is allowed.</summary>
    public bool IsValidText(string text, KubernetesVersion version) => text.Length == 0 ? TakesEmpty : IsValid(text, version);

    private static ValueForm Name(NameForm form) => new(ValidationRules.Name, form.Allowed, (text, _) => form.IsValid(text));
}
